package uz.hemis.bootstrap.survival;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the database holds at a moment.
 *
 * @param things ids of cards, uploaded files and personnel events
 * @param deeds action and subject of each deed that the record says was done, once each
 * @param repeated the same of deeds that it has more than once
 */
record Ledger(Set<String> things, Set<String> deeds, Set<String> repeated) {

  private static final String THINGS =
      """
      select id::text from personnel_employee
      union all select id::text from files_file
      union all select id::text from personnel_event
      """;
  private static final String DEEDS =
      """
      select action || ' ' || subject from audit_entry, unnest(subjects) subject
      where done and kind = 'WRITE'
      group by action, subject having count(*) %s 1
      """;

  static Ledger of(PackagedApplication application) throws IOException, SQLException {
    try (Connection connection = application.database();
        Statement statement = connection.createStatement()) {
      return new Ledger(
          set(statement, THINGS),
          set(statement, DEEDS.formatted("=")),
          set(statement, DEEDS.formatted(">")));
    }
  }

  /** How many of the three are not there. */
  long missing(Entered one) {
    return Stream.of(one.card(), one.file(), one.hiring())
        .filter(id -> !things.contains(id))
        .count();
  }

  /** How many of the three have not exactly one deed. */
  long offTheRecord(Entered one) {
    List<String> expected =
        List.of(
            "registerEmployee " + one.card(),
            "uploadFile " + one.file(),
            "recordPersonnelEvent " + one.hiring());
    return expected.stream().filter(deed -> !deeds.contains(deed)).count();
  }

  private static Set<String> set(Statement statement, String query) throws SQLException {
    Set<String> found = new HashSet<>();
    try (ResultSet row = statement.executeQuery(query)) {
      while (row.next()) {
        found.add(row.getString(1));
      }
    }
    return found;
  }
}
