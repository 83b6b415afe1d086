package uz.hemis.adapters.persistence.students;

import java.util.UUID;
import uz.hemis.adapters.persistence.people.PersonNames;
import uz.hemis.adapters.persistence.shared.Conditions;
import uz.hemis.application.students.query.GroupFilter;
import uz.hemis.application.students.query.StudentSight;
import uz.hemis.application.students.query.StudyFilter;

/** What of the students somebody sees and asks for, as conditions (1.3). */
final class SightConditions {

  private SightConditions() {}

  /** On the table {@code s} of studies. */
  static Conditions studies(StudentSight sight) {
    Conditions conditions = new Conditions();
    UUID unit = sight.scope().unit();
    return switch (sight.scope().kind()) {
      case INSTITUTION -> conditions;
      case FACULTY -> conditions.and("s.faculty_id = ?", unit);
      case DEPARTMENT -> conditions.and("false");
      case GROUP -> conditions.and("s.group_id = ?", unit);
      case SELF -> conditions.and("s.person_id = ?", sight.person());
    };
  }

  /** On the tables {@code s} of studies, {@code a} of admissions and {@code p} of people. */
  static Conditions studies(StudyFilter filter, StudentSight sight) {
    return PersonNames.beginning(filter.namePrefix(), studies(sight))
        .andIf("s.status = ?", filter.status() == null ? null : filter.status().name())
        .andIf("s.group_id = ?", filter.group())
        .andIf("s.curriculum_id = ?", filter.curriculum())
        .andIf("s.faculty_id = ?", filter.faculty())
        .andIf("s.course = ?", filter.course())
        .andIf("a.year = ?", filter.year());
  }

  /** On the table {@code g} of groups. */
  static Conditions groups(GroupFilter filter, StudentSight sight) {
    Conditions conditions = new Conditions();
    UUID unit = sight.scope().unit();
    switch (sight.scope().kind()) {
      case INSTITUTION -> {}
      case FACULTY -> conditions.and("g.faculty_id = ?", unit);
      case GROUP -> conditions.and("g.id = ?", unit);
      case DEPARTMENT, SELF -> conditions.and("false");
    }
    return conditions
        .andIf("g.curriculum_id = ?", filter.curriculum())
        .andIf("g.faculty_id = ?", filter.faculty())
        .andIf("g.course = ?", filter.course())
        .andIf("(g.closed_at is null) = ?", filter.open());
  }
}
