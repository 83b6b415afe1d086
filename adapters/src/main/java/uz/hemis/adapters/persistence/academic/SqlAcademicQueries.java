package uz.hemis.adapters.persistence.academic;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import uz.hemis.adapters.persistence.shared.Cursor;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.application.academic.query.AcademicQueries;
import uz.hemis.application.academic.query.CurrentView;
import uz.hemis.application.academic.query.CurrentView.CurrentSemester;
import uz.hemis.application.academic.query.MilestoneFilter;
import uz.hemis.application.academic.query.MilestoneView;
import uz.hemis.application.academic.query.YearView;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.domain.academic.EducationType;
import uz.hemis.domain.academic.Milestone;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.shared.rule.RuleBroken;
import uz.hemis.domain.shared.time.AcademicYear;

/** Reads of the academic calendar. */
@ApplicationScoped
class SqlAcademicQueries implements AcademicQueries {

  private static final String YEARS =
      "select first_year, is_current, drafted_at from academic_year where ";

  private static final String MATCHING =
      """
      where first_year = ? and (?::varchar is null or kind = ?) and (?::date is null or day >= ?)
        and (?::date is null or day <= ?)\s""";

  private static final String CURRENT =
      """
      select y.first_year, s.education_type, s.number
      from academic_year y join academic_semester s on s.first_year = y.first_year
      where y.is_current and s.is_current
      order by s.education_type""";

  private static final LocalDate BEFORE_ALL = LocalDate.of(1, 1, 1);

  private final Jdbc jdbc;

  SqlAcademicQueries(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Page<YearView> listYears(PageRequest page) {
    int before =
        page.after() == null
            ? Integer.MAX_VALUE
            : Cursor.part(Cursor.read(page.after(), 1).getFirst(), Integer::valueOf);
    List<YearView> found =
        jdbc.list(
            YEARS + "first_year < ? order by first_year desc limit ?",
            SqlAcademicQueries::year,
            before,
            page.limit() + 1);
    boolean more = found.size() > page.limit();
    List<YearView> shown = more ? found.subList(0, page.limit()) : found;
    return new Page<>(
        shown,
        more ? Cursor.after(shown.getLast().year().firstYear()) : null,
        page.totalCount() ? count("select count(*) from academic_year") : null);
  }

  @Override
  public YearView getYear(AcademicYear year) {
    return jdbc.find(YEARS + "first_year = ?", SqlAcademicQueries::year, year.firstYear())
        .orElseThrow(SqlAcademicQueries::absent);
  }

  @Override
  public Page<MilestoneView> listMilestones(
      AcademicYear year, MilestoneFilter filter, PageRequest page) {
    getYear(year);
    Object[] asked = asked(year, filter);
    Object[] following = following(asked, page);
    List<MilestoneView> found =
        jdbc.list(
            MilestoneColumns.SELECT + MATCHING + "and (day, id) > (?, ?) order by day, id limit ?",
            MilestoneColumns::view,
            following);
    boolean more = found.size() > page.limit();
    List<MilestoneView> shown = more ? found.subList(0, page.limit()) : found;
    return new Page<>(
        shown,
        more ? cursor(shown.getLast().milestone()) : null,
        page.totalCount()
            ? count("select count(*) from academic_milestone " + MATCHING, asked)
            : null);
  }

  @Override
  public MilestoneView getMilestone(UUID id) {
    return jdbc.find(MilestoneColumns.SELECT + "where id = ?", MilestoneColumns::view, id)
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

  private static Object[] asked(AcademicYear year, MilestoneFilter filter) {
    String kind = filter.kind() == null ? null : filter.kind().name();
    return new Object[] {
      year.firstYear(), kind, kind, filter.from(), filter.from(), filter.to(), filter.to()
    };
  }

  private static Object[] following(Object[] asked, PageRequest page) {
    Object[] values = Arrays.copyOf(asked, asked.length + 3);
    List<String> key =
        page.after() == null
            ? List.of(BEFORE_ALL.toString(), new UUID(0, 0).toString())
            : Cursor.read(page.after(), 2);
    values[asked.length] = Cursor.part(key.get(0), LocalDate::parse);
    values[asked.length + 1] = Cursor.part(key.get(1), UUID::fromString);
    values[asked.length + 2] = page.limit() + 1;
    return values;
  }

  private long count(String sql, Object... values) {
    return jdbc.find(sql, row -> row.getLong(1), values).orElseThrow();
  }

  private static String cursor(Milestone last) {
    return Cursor.after(last.date(), last.id());
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
