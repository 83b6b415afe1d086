package uz.hemis.domain.access;

import java.util.Objects;
import java.util.UUID;
import uz.hemis.domain.shared.rule.RuleBroken;

/**
 * How far an assignment reaches: the whole institution, one faculty, one department, one academic
 * group, or the person's own record (clause 1.3: a dean within the faculty, a head within the
 * department).
 *
 * @param kind the kind of reach
 * @param unit the faculty, department or group; null for the institution and for self
 */
public record Scope(Kind kind, UUID unit) {

  /** Kinds of reach, widest first. */
  public enum Kind {
    INSTITUTION,
    FACULTY,
    DEPARTMENT,
    GROUP,
    SELF;

    /** Whether a scope of this kind names a unit. */
    public boolean namesUnit() {
      return this == FACULTY || this == DEPARTMENT || this == GROUP;
    }
  }

  public Scope {
    Objects.requireNonNull(kind, "kind");
    if (kind.namesUnit() != (unit != null)) {
      throw new RuleBroken(
          AccessRule.SCOPE_UNFIT, "/scope/unit", java.util.Map.of("kind", kind.name()));
    }
  }

  /** The whole institution. */
  public static Scope institution() {
    return new Scope(Kind.INSTITUTION, null);
  }

  /** The person's own record. */
  public static Scope self() {
    return new Scope(Kind.SELF, null);
  }

  /** Whether a thing at the place lies within the scope of the person. */
  public boolean covers(Place place, UUID person) {
    return switch (kind) {
      case INSTITUTION -> true;
      case FACULTY, DEPARTMENT, GROUP -> place.units().contains(unit);
      case SELF -> person.equals(place.owner());
    };
  }
}
