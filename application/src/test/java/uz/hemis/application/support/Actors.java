package uz.hemis.application.support;

import java.util.UUID;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.access.Scope;

/** Who acts, each role by another human being. */
public final class Actors {

  private Actors() {}

  /** Somebody in the role, over the whole institution. */
  public static Actor in(Role role) {
    return in(role, Scope.institution());
  }

  /** The dean of the faculty. */
  public static Actor dean(UUID faculty) {
    return in(Role.DEAN, new Scope(Scope.Kind.FACULTY, faculty));
  }

  /** The person as a student. */
  public static Actor student(UUID person) {
    return of(person, Role.STUDENT, Scope.self());
  }

  private static Actor in(Role role, Scope scope) {
    return of(new UUID(5, role.ordinal()), role, scope);
  }

  private static Actor of(UUID person, Role role, Scope scope) {
    return new Actor(person, person, person, person, role, scope, null);
  }
}
