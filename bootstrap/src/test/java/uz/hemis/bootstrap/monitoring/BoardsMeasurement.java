package uz.hemis.bootstrap.monitoring;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import uz.hemis.application.monitoring.FoldTallies;
import uz.hemis.bootstrap.TargetDirectory;
import uz.hemis.bootstrap.support.Api;

/**
 * Measures the boards over HTTP at an institution with two million opened duties. It asserts
 * nothing about time and is no part of the suite: {@code bench/README.md} says how to run it.
 */
@QuarkusTest
@TestProfile(TrialInstitution.Alone.class)
class BoardsMeasurement {

  private static final int AT_ONCE = 20_000;
  private static final int WARM_UP = 15;
  private static final int MEASURED = 100;

  @Inject DataSource database;
  @Inject FoldTallies folding;

  @TestHTTPResource("/")
  URI root;

  private final HttpClient client = HttpClient.newHttpClient();

  @Test
  void measure() throws Exception {
    TrialInstitution.generate(
        database, 55_000, 5_000, 300, Integer.getInteger("bench.instances", 2_000_000));
    List<String> lines = new ArrayList<>();
    lines.add("| request | p50 ms | p95 ms | worst ms |");
    lines.add("|---|---|---|---|");
    long begun = System.nanoTime();
    int folded = 0;
    int some;
    do {
      some = folding.fold(AT_ONCE);
      folded += some;
    } while (some == AT_ONCE);
    String fold = "folding %,d additions: %,d ms".formatted(folded, millis(begun));
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("vacuum analyze");
    }
    String today = YearMonth.now().toString();
    String twoYears = "&from=" + YearMonth.now().minusMonths(23) + "&to=" + today;
    for (String grouping : List.of("ROLE", "ANNEX", "DUTY", "UNIT", "MONTH")) {
      lines.add(measured("compliance?groupBy=" + grouping));
      lines.add(measured("compliance?groupBy=" + grouping + twoYears));
    }
    lines.add(measured("compliance?groupBy=DUTY&role=TEACHER" + twoYears));
    lines.add(measured("compliance?groupBy=UNIT&unit=" + faculty() + twoYears));
    lines.add(measured("compliance/picture?groupBy=MONTH" + twoYears));
    lines.add(measured("compliance/export?groupBy=DUTY" + twoYears));
    lines.add(measured("people?limit=50"));
    lines.add(measured("people?limit=200" + twoYears));
    lines.add(measured("usage?limit=50"));
    lines.add(fold);
    lines.forEach(System.out::println);
    Path kept = TargetDirectory.path().resolve("boards-measured.md");
    Files.write(kept, lines);
    for (String grouping : List.of("ROLE", "MONTH", "UNIT")) {
      Files.write(
          TargetDirectory.path().resolve("board-" + grouping + ".svg"),
          get("compliance/picture?groupBy=" + grouping).body());
    }
  }

  private String measured(String request) throws Exception {
    for (int i = 0; i < WARM_UP; i++) {
      get(request);
    }
    long[] taken = new long[MEASURED];
    for (int i = 0; i < MEASURED; i++) {
      long begun = System.nanoTime();
      get(request);
      taken[i] = millis(begun);
    }
    Arrays.sort(taken);
    return "| `%s` | %d | %d | %d |"
        .formatted(
            request, taken[MEASURED / 2], taken[MEASURED * 95 / 100 - 1], taken[MEASURED - 1]);
  }

  private HttpResponse<byte[]> get(String request) throws Exception {
    HttpResponse<byte[]> answer =
        client.send(
            HttpRequest.newBuilder(root.resolve("/api/v1/monitoring/" + request))
                .header("Authorization", "Bearer " + Api.token("rahbariyat"))
                .build(),
            HttpResponse.BodyHandlers.ofByteArray());
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(request + ": " + answer.statusCode());
    }
    return answer;
  }

  private String faculty() throws Exception {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        var row = statement.executeQuery("select id from structure_unit where code = 'SINOV-1'")) {
      row.next();
      return row.getString(1);
    }
  }

  private static long millis(long begun) {
    return (System.nanoTime() - begun) / 1_000_000;
  }
}
