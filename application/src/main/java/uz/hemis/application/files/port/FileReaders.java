package uz.hemis.application.files.port;

import java.util.UUID;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.files.FilePurpose;

/** Who may read a file of another office because of the entry that it belongs to. */
public interface FileReaders {

  /** Whether the actor may read what was attached to the entry for the purpose. */
  boolean mayRead(Actor actor, FilePurpose purpose, UUID attachedTo);
}
