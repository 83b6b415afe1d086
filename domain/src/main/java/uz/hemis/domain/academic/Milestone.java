package uz.hemis.domain.academic;

import java.time.LocalDate;
import java.time.Month;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import uz.hemis.domain.shared.rule.Faults;
import uz.hemis.domain.shared.rule.RuleBroken;
import uz.hemis.domain.shared.time.AcademicYear;

/**
 * A dated happening of an academic year (3.1.4, annex 4): terms of duties run from it.
 *
 * @param academicYear the year in the form that people read, such as {@code 2026-2027}
 * @param semester 1 or 2 for what belongs to a semester, otherwise null
 * @param educationType the students whom it concerns
 * @param date between 1 July before the year and 31 August at its end
 */
public record Milestone(
    UUID id,
    MilestoneKind kind,
    String academicYear,
    Integer semester,
    EducationType educationType,
    LocalDate date) {

  /** How many semesters a year has. */
  public static final int SEMESTERS = 2;

  public Milestone {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(educationType, "educationType");
    Faults faults = new Faults();
    if (kind.isOfSemester() != (semester != null)
        || semester != null && (semester < 1 || semester > SEMESTERS)) {
      faults.add(
          AcademicRule.MILESTONE_SEMESTER_UNFIT, "/semester", Map.of("milestone", kind.name()));
    }
    faults.gather("", () -> requireWithin(AcademicYear.parse(academicYear), date));
    faults.throwIfAny();
  }

  /** The same happening on another day. */
  public Milestone on(LocalDate day) {
    return new Milestone(id, kind, academicYear, semester, educationType, day);
  }

  /**
   * @throws RuleBroken {@link AcademicRule#MILESTONE_PASSED} on its day and afterwards
   */
  public void requireAhead(LocalDate today) {
    if (!date.isAfter(today)) {
      throw new RuleBroken(
          AcademicRule.MILESTONE_PASSED, Map.of("milestone", kind.name(), "date", date));
    }
  }

  /** Whether both say when the same thing happens to some students. */
  boolean isSameHappeningAs(Milestone other) {
    return kind == other.kind
        && Objects.equals(semester, other.semester)
        && educationType.meets(other.educationType)
        && (!kind.isRepeated() || date.equals(other.date));
  }

  /** Whether it ends what the other begins, in the same semester of some students. */
  boolean ends(Milestone other) {
    return kind.ends(other.kind)
        && Objects.equals(semester, other.semester)
        && educationType.meets(other.educationType);
  }

  /** Whether the other, of the first semester, has to be over before this of the second. */
  boolean follows(Milestone other) {
    return kind.isOfSemester()
        && other.kind.isOfSemester()
        && semester > other.semester
        && educationType.meets(other.educationType)
        && (kind == other.kind
            || kind == MilestoneKind.SEMESTER_START && other.kind == MilestoneKind.SEMESTER_END);
  }

  private static LocalDate requireWithin(AcademicYear year, LocalDate date) {
    LocalDate first = LocalDate.of(year.firstYear(), Month.JULY, 1);
    LocalDate last = year.period().to();
    if (date.isBefore(first) || date.isAfter(last)) {
      throw new RuleBroken(
          AcademicRule.MILESTONE_OUTSIDE_YEAR,
          "/date",
          Map.of("academicYear", year.toString(), "first", first, "last", last));
    }
    return date;
  }
}
