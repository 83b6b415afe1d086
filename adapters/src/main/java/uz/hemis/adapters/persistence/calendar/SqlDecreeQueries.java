package uz.hemis.adapters.persistence.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uz.hemis.adapters.persistence.shared.Conditions;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.adapters.persistence.shared.Key;
import uz.hemis.adapters.persistence.shared.Key.Part;
import uz.hemis.adapters.persistence.shared.Listing;
import uz.hemis.application.calendar.query.DecreeDetails;
import uz.hemis.application.calendar.query.DecreeQueries;
import uz.hemis.application.calendar.query.DecreeSummary;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.calendar.DecreeKind;
import uz.hemis.domain.shared.rule.RuleBroken;
import uz.hemis.domain.shared.time.DayKind;
import uz.hemis.domain.shared.time.WeekType;

@ApplicationScoped
class SqlDecreeQueries implements DecreeQueries {

  private static final Listing<DecreeSummary> DECREES =
      new Listing<>(
          "select id, number, decree_date, kind, title, published_through, published_at",
          "from calendar_decree",
          Key.descending(
              List.of(
                  new Part<>("published_at", Instant::parse, DecreeSummary::publishedAt),
                  new Part<>("id", UUID::fromString, DecreeSummary::id))),
          SqlDecreeQueries::summary);

  private static final String DAYS =
      """
      select day, kind, week, name, moved_to, moved_from, source, null::uuid as replaced_by
      from calendar_day where decree_id = ?
      union all
      select day, kind, week, name, moved_to, moved_from, source, replaced_by
      from calendar_day_history where decree_id = ?
      order by day, week
      """;

  private final Jdbc jdbc;

  SqlDecreeQueries(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Page<DecreeSummary> listDecrees(PageRequest page) {
    return DECREES.page(jdbc, new Conditions(), page);
  }

  @Override
  public DecreeDetails getDecree(UUID id) {
    DecreeSummary decree =
        DECREES
            .find(jdbc, new Conditions().and("id = ?", id))
            .orElseThrow(() -> new RuleBroken(AccessRule.NOT_FOUND));
    return new DecreeDetails(decree, jdbc.list(DAYS, SqlDecreeQueries::day, id, id));
  }

  private static DecreeSummary summary(ResultSet row) throws SQLException {
    return new DecreeSummary(
        Jdbc.uuid(row, "id"),
        row.getString("number"),
        row.getObject("decree_date", LocalDate.class),
        DecreeKind.valueOf(row.getString("kind")),
        row.getString("title"),
        row.getObject("published_through", LocalDate.class),
        Jdbc.instant(row, "published_at"));
  }

  private static DecreeDetails.Day day(ResultSet row) throws SQLException {
    return new DecreeDetails.Day(
        row.getObject("day", LocalDate.class),
        DayKind.valueOf(row.getString("kind")),
        WeekType.valueOf(row.getString("week")),
        row.getString("name"),
        row.getObject("moved_to", LocalDate.class),
        row.getObject("moved_from", LocalDate.class),
        row.getString("source"),
        Jdbc.uuid(row, "replaced_by"));
  }
}
