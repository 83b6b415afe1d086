package uz.hemis.bootstrap.monitoring;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import javax.sql.DataSource;
import uz.hemis.application.monitoring.query.BoardRow;
import uz.hemis.domain.monitoring.Counts;

/** The boards again, reckoned from every single opened duty and breach, one after the other. */
final class Facts {

  /** An opened duty or a breach: what it belongs to, and what it counts for. */
  record Fact(
      String duty, int annex, String role, UUID unit, UUID person, LocalDate due, Counts counts) {

    String month() {
      return YearMonth.from(due).toString();
    }
  }

  private static final String DUTIES =
      """
      select duty, annex, role, unit_id, responsible_person, due_date, status, enforcement,
        done_at at time zone 'Asia/Tashkent' as done, permit_id
      from regulation_duty_instance
      """;

  private static final String BREACHES =
      """
      select duty, annex, role, unit_id, responsible_person, due_date from breaches_breach
      """;

  private final List<Fact> all = new ArrayList<>();
  private final Map<UUID, UUID> parents = new HashMap<>();

  private Facts() {}

  static Facts read(DataSource database, LocalDate today) throws SQLException {
    Facts facts = new Facts();
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      try (ResultSet row = statement.executeQuery(DUTIES)) {
        while (row.next()) {
          facts.all.add(fact(row, counts(row, today)));
        }
      }
      try (ResultSet row = statement.executeQuery(BREACHES)) {
        while (row.next()) {
          facts.all.add(fact(row, new Counts(0, 0, 0, 0, 0, 1)));
        }
      }
      try (ResultSet row = statement.executeQuery("select id, parent_id from structure_unit")) {
        while (row.next()) {
          facts.parents.put(row.getObject(1, UUID.class), row.getObject(2, UUID.class));
        }
      }
    }
    return facts;
  }

  /** The rows of the board of facts, without those in which nothing is due. */
  Map<String, Counts> by(Function<Fact, String> key, Predicate<Fact> which) {
    Map<String, Counts> sums = new TreeMap<>();
    for (Fact fact : all) {
      if (which.test(fact)) {
        sums.merge(key.apply(fact), fact.counts(), Counts::plus);
      }
    }
    sums.values().removeIf(Counts.NONE::equals);
    return sums;
  }

  /** The unit right below the other one, or right below the institution, that it belongs to. */
  String rolledUp(UUID unit, UUID below) {
    UUID found = unit;
    while (found != null
        && !found.equals(below)
        && parents.get(found) != null
        && !parents.get(found).equals(below)) {
      found = parents.get(found);
    }
    return found == null ? BoardRow.INSTITUTION : found.toString();
  }

  /** Whether the unit is the other one or lies below it. */
  boolean isWithin(UUID unit, UUID other) {
    UUID found = unit;
    while (found != null && !found.equals(other)) {
      found = parents.get(found);
    }
    return found != null;
  }

  private static Fact fact(ResultSet row, Counts counts) throws SQLException {
    return new Fact(
        row.getString("duty"),
        row.getInt("annex"),
        row.getString("role"),
        row.getObject("unit_id", UUID.class),
        row.getObject("responsible_person", UUID.class),
        row.getObject("due_date", LocalDate.class),
        counts);
  }

  private static Counts counts(ResultSet row, LocalDate today) throws SQLException {
    LocalDate due = row.getObject("due_date", LocalDate.class);
    return switch (row.getString("status")) {
      case "VOID" -> Counts.NONE;
      case "DONE" -> {
        boolean late = row.getTimestamp("done").toLocalDateTime().toLocalDate().isAfter(due);
        long permits = row.getObject("permit_id") == null ? 0 : 1;
        yield late ? new Counts(1, 0, 1, 0, permits, 0) : new Counts(1, 1, 0, 0, 0, 0);
      }
      default -> {
        boolean locked = row.getString("enforcement").equals("HARD") && today.isAfter(due);
        yield new Counts(1, 0, 0, locked ? 1 : 0, 0, 0);
      }
    };
  }
}
