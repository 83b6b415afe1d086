package uz.hemis.adapters.persistence.personnel;

import java.util.UUID;
import uz.hemis.adapters.persistence.shared.Conditions;
import uz.hemis.application.personnel.query.Sight;

/** What of the staff somebody sees, as a condition on the table {@code e} of employees (1.3). */
final class SightCondition {

  /** Holding a post, today or to come, in the unit or one below it. */
  static final String WITHIN_UNIT =
      """
      exists (
        select from personnel_employment m
        where m.employee_id = e.id and (m.valid_to is null or m.valid_to >= ?)
          and m.unit_id in (
            with recursive below as (
              select ?::uuid as id
              union
              select u.id from structure_unit u join below b on u.parent_id = b.id)
            select id from below))""";

  private SightCondition() {}

  static Conditions of(Sight sight) {
    Conditions condition = new Conditions();
    if (!sight.removed()) {
      condition.and("e.removed_at is null");
    }
    UUID unit = sight.scope().unit();
    return switch (sight.scope().kind()) {
      case INSTITUTION -> condition;
      case FACULTY, DEPARTMENT, GROUP -> condition.and(WITHIN_UNIT, sight.today(), unit);
      case SELF -> condition.and("e.person_id = ?", sight.person());
    };
  }
}
