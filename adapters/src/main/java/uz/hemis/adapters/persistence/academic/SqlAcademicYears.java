package uz.hemis.adapters.persistence.academic;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.application.academic.port.AcademicYears;
import uz.hemis.domain.academic.AcademicRule;
import uz.hemis.domain.academic.EducationType;
import uz.hemis.domain.shared.rule.RuleBroken;
import uz.hemis.domain.shared.time.AcademicYear;

@ApplicationScoped
class SqlAcademicYears implements AcademicYears {

  private static final String DRAFT =
      """
      insert into academic_year (first_year, drafted_at, drafted_by) values (?, ?, ?)
      on conflict (first_year) do nothing""";

  private static final String DRAFT_SEMESTERS =
      """
      insert into academic_semester (first_year, number, education_type)
      select ?, number, education_type
      from generate_series(1, 2) number, unnest(array['BACHELOR', 'MASTER']) education_type""";

  /**
   * All rows in one order: who declares waits for who is declaring, and then sees the end of it.
   */
  private static final String HOLD =
      "select first_year from academic_year order by first_year for update";

  private static final String CURRENT = "select first_year from academic_year where is_current";

  private static final String END_YEAR =
      "update academic_year set is_current = false where is_current";

  private static final String BEGIN_YEAR =
      """
      update academic_year set is_current = true, declared_at = ?, declared_by = ?
      where first_year = ?""";

  private static final String END_SEMESTER =
      """
      update academic_semester set is_current = false where is_current and education_type = ?""";

  private static final String BEGIN_SEMESTER =
      """
      update academic_semester set is_current = true, declared_at = ?, declared_by = ?
      where first_year = ? and number = ? and education_type = ?""";

  private final Jdbc jdbc;

  SqlAcademicYears(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void draft(AcademicYear year, Instant at, UUID by) {
    if (jdbc.change(DRAFT, year.firstYear(), at, by) == 0) {
      throw new RuleBroken(
          AcademicRule.ACADEMIC_YEAR_EXISTS,
          "/academicYear",
          Map.of("academicYear", year.toString()));
    }
    jdbc.change(DRAFT_SEMESTERS, year.firstYear());
  }

  @Override
  public Optional<AcademicYear> holdCurrent() {
    jdbc.list(HOLD, row -> row.getInt("first_year"));
    return jdbc.find(CURRENT, row -> new AcademicYear(row.getInt("first_year")));
  }

  @Override
  public void declare(AcademicYear year, Instant at, UUID by) {
    jdbc.change(END_YEAR);
    if (jdbc.change(BEGIN_YEAR, at, by, year.firstYear()) == 0) {
      throw new RuleBroken(
          AcademicRule.ACADEMIC_YEAR_UNKNOWN,
          "/academicYear",
          Map.of("academicYear", year.toString()));
    }
    for (EducationType students : EducationType.ALL.each()) {
      declare(year, 1, students, at, by);
    }
  }

  @Override
  public void declare(
      AcademicYear year, int semester, EducationType students, Instant at, UUID by) {
    jdbc.change(END_SEMESTER, students.name());
    jdbc.change(BEGIN_SEMESTER, at, by, year.firstYear(), semester, students.name());
  }
}
