package uz.hemis.bootstrap.support;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Every row of every table and every sequence, so that a test sees that nothing was written. Left
 * out is what changes by looking or by the clock: the record of deeds, sessions and tallies.
 */
@Singleton
public class Tables {

  private static final String NAMES =
      """
      select table_name from information_schema.tables
      where table_schema = 'public' and table_type = 'BASE TABLE'
        and table_name not like 'audit%' and table_name not like 'monitoring%'
        and table_name not in ('access_session', 'flyway_schema_history')
      """;
  private static final String SEQUENCES =
      "select schemaname || '.' || sequencename || ' ' || coalesce(last_value, 0) from pg_sequences";

  private final EntityManager database;

  Tables(EntityManager database) {
    this.database = database;
  }

  /** What they hold, table by table. */
  public Map<String, String> content() {
    return QuarkusTransaction.requiringNew().call(this::read);
  }

  private Map<String, String> read() {
    Map<String, String> content = new TreeMap<>();
    for (String table : texts(NAMES)) {
      String rows =
          "select count(*) || ' ' || coalesce(sum(hashtextextended(t::text, 0)), 0) from %s t";
      content.put(table, texts(rows.formatted(table)).getFirst());
    }
    content.put("sequences", String.join(", ", texts(SEQUENCES)));
    return content;
  }

  private List<String> texts(String query) {
    List<?> rows = database.createNativeQuery(query, String.class).getResultList();
    return rows.stream().map(String.class::cast).toList();
  }
}
