package uz.hemis.adapters.persistence.files;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import uz.hemis.application.files.port.FileReaders;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.files.FilePurpose;
import uz.hemis.domain.files.FileReadership;

/** Answers by the permissions of the role, the same for every entry. */
@ApplicationScoped
class PermissionFileReaders implements FileReaders {

  @Override
  public boolean mayRead(Actor actor, FilePurpose purpose, UUID attachedTo) {
    return FileReadership.mayRead(actor, purpose);
  }
}
