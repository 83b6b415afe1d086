package uz.hemis.domain.files;

import java.util.EnumSet;
import java.util.Set;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.access.Role;

/** Who reads the papers behind entries of others (4.1: only those with a right to). */
public final class FileReadership {

  private FileReadership() {}

  /** Whether the actor's role judges or oversees entries that such a file proves. */
  public static boolean mayRead(Actor actor, FilePurpose purpose) {
    return actor.role() == Role.LEADERSHIP || permissions(purpose).stream().anyMatch(actor::may);
  }

  private static Set<Permission> permissions(FilePurpose purpose) {
    return switch (purpose) {
      case ORDER -> EnumSet.of(Permission.EMPLOYEE_MANAGE, Permission.ASSIGNMENT_VIEW);
      case JUSTIFICATION, EMPLOYEE_LETTER, HEAD_LETTER ->
          EnumSet.of(Permission.LATE_ENTRY_DECIDE, Permission.LATE_ENTRY_DECIDE_GROSS);
      case ACT -> EnumSet.of(Permission.INSTALLATION_VIEW);
      case OWN_DATA -> EnumSet.of(Permission.EMPLOYEE_IDENTITY_VIEW);
    };
  }
}
