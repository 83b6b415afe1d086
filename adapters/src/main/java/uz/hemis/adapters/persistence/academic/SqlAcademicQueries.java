package uz.hemis.adapters.persistence.academic;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import uz.hemis.adapters.persistence.shared.Conditions;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.adapters.persistence.shared.Key;
import uz.hemis.adapters.persistence.shared.Key.Part;
import uz.hemis.adapters.persistence.shared.Listing;
import uz.hemis.application.academic.query.AcademicQueries;
import uz.hemis.application.academic.query.CurrentView;
import uz.hemis.application.academic.query.CurrentView.CurrentSemester;
import uz.hemis.application.academic.query.MilestoneFilter;
import uz.hemis.application.academic.query.MilestoneView;
import uz.hemis.application.academic.query.YearView;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.domain.academic.EducationType;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.shared.rule.RuleBroken;
import uz.hemis.domain.shared.time.AcademicYear;

/** Reads of the academic calendar. */
@ApplicationScoped
class SqlAcademicQueries implements AcademicQueries {

  private static final Listing<YearView> YEARS =
      new Listing<>(
          "select first_year, is_current, drafted_at",
          "from academic_year",
          Key.descending(
              List.of(new Part<>("first_year", Integer::valueOf, year -> year.year().firstYear()))),
          SqlAcademicQueries::year);

  private static final String CURRENT =
      """
      select y.first_year, s.education_type, s.number
      from academic_year y join academic_semester s on s.first_year = y.first_year
      where y.is_current and s.is_current
      order by s.education_type""";

  private final Jdbc jdbc;

  SqlAcademicQueries(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Page<YearView> listYears(PageRequest page) {
    return YEARS.page(jdbc, new Conditions(), page);
  }

  @Override
  public YearView getYear(AcademicYear year) {
    return YEARS
        .find(jdbc, new Conditions().and("first_year = ?", year.firstYear()))
        .orElseThrow(SqlAcademicQueries::absent);
  }

  @Override
  public Page<MilestoneView> listMilestones(
      AcademicYear year, MilestoneFilter filter, PageRequest page) {
    getYear(year);
    Conditions asked =
        new Conditions()
            .and("first_year = ?", year.firstYear())
            .andIf("kind = ?", filter.kind() == null ? null : filter.kind().name())
            .andIf("day >= ?", filter.from())
            .andIf("day <= ?", filter.to());
    return MilestoneProjection.LIST.page(jdbc, asked, page);
  }

  @Override
  public MilestoneView getMilestone(UUID id) {
    return MilestoneProjection.LIST
        .find(jdbc, new Conditions().and("id = ?", id))
        .orElseThrow(SqlAcademicQueries::absent);
  }

  @Override
  public CurrentView findCurrent() {
    List<Found> found = jdbc.list(CURRENT, SqlAcademicQueries::current);
    return new CurrentView(
        found.isEmpty() ? null : found.getFirst().year(),
        found.stream().map(Found::semester).toList());
  }

  /** A current semester with its year, which is the current one. */
  private record Found(AcademicYear year, CurrentSemester semester) {}

  private static Found current(ResultSet row) throws SQLException {
    return new Found(
        new AcademicYear(row.getInt("first_year")),
        new CurrentSemester(
            EducationType.valueOf(row.getString("education_type")), row.getInt("number")));
  }

  private static YearView year(ResultSet row) throws SQLException {
    return new YearView(
        new AcademicYear(row.getInt("first_year")),
        row.getBoolean("is_current"),
        Jdbc.instant(row, "drafted_at"));
  }

  private static RuleBroken absent() {
    return new RuleBroken(AccessRule.NOT_FOUND);
  }
}
