package uz.hemis.application.curriculum;

import java.util.UUID;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.curriculum.Programme;
import uz.hemis.domain.curriculum.ProgrammeLabel;

/** Opens, renames and closes programmes of the own faculty (3.1.5). */
public interface ManageProgrammes {

  /**
   * Opens one.
   *
   * @return the new programme's identifier
   */
  UUID open(Actor actor, Programme.Identity identity, ProgrammeLabel label);

  /**
   * Gives it and its qualifications other names.
   *
   * @param expectedVersion the version that the change builds on
   */
  void rename(Actor actor, UUID programme, long expectedVersion, ProgrammeLabel label);

  /** Closes it for new curricula. */
  void close(Actor actor, UUID programme);
}
