package uz.hemis.adapters.persistence.academic;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import uz.hemis.adapters.persistence.shared.Conditions;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.application.academic.port.Milestones;
import uz.hemis.application.academic.query.MilestoneView;
import uz.hemis.domain.academic.AcademicCalendar;
import uz.hemis.domain.academic.Milestone;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.shared.rule.RuleBroken;
import uz.hemis.domain.shared.time.AcademicYear;

@ApplicationScoped
class SqlMilestones implements Milestones {

  /** Milestones of a year are changed one after the other. */
  private static final String HOLD =
      "select first_year from academic_year where first_year = ? for update";

  private static final String YEAR_OF = "select first_year from academic_milestone where id = ?";

  private static final String VERSION = "select version from academic_milestone where id = ?";

  private static final String ADD =
      """
      insert into academic_milestone
        (id, version, first_year, kind, semester, education_type, day, entered_at, entered_by)
      values (?, 1, ?, ?, ?, ?, ?, ?, ?)""";

  private static final String MOVE =
      """
      update academic_milestone
      set day = ?, entered_at = ?, entered_by = ?, version = version + 1 where id = ?""";

  private final Jdbc jdbc;

  SqlMilestones(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public AcademicCalendar getCalendar(AcademicYear year) {
    return calendar(year.firstYear());
  }

  @Override
  public AcademicCalendar getCalendarOf(UUID milestone, long expectedVersion) {
    int year =
        jdbc.find(YEAR_OF, row -> row.getInt(1), milestone).orElseThrow(SqlMilestones::absent);
    AcademicCalendar calendar = calendar(year);
    long version =
        jdbc.find(VERSION, row -> row.getLong(1), milestone).orElseThrow(SqlMilestones::absent);
    if (version != expectedVersion) {
      throw new RuleBroken(AccessRule.VERSION_STALE, Map.of("version", version));
    }
    return calendar;
  }

  @Override
  public void add(Milestone milestone, Instant at, UUID by) {
    jdbc.change(
        ADD,
        milestone.id(),
        AcademicYear.parse(milestone.academicYear()).firstYear(),
        milestone.kind().name(),
        milestone.semester(),
        milestone.educationType().name(),
        milestone.date(),
        at,
        by);
  }

  @Override
  public void move(Milestone now, Instant at, UUID by) {
    jdbc.change(MOVE, now.date(), at, by, now.id());
  }

  @Override
  public void remove(Milestone milestone) {
    jdbc.change("delete from academic_milestone where id = ?", milestone.id());
  }

  private AcademicCalendar calendar(int year) {
    jdbc.find(HOLD, row -> row.getInt(1), year).orElseThrow(SqlMilestones::absent);
    Conditions ofYear = new Conditions().and("first_year = ?", year);
    return new AcademicCalendar(
        MilestoneProjection.LIST.all(jdbc, ofYear).stream().map(MilestoneView::milestone).toList());
  }

  private static RuleBroken absent() {
    return new RuleBroken(AccessRule.NOT_FOUND);
  }
}
