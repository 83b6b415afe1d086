package uz.hemis.bootstrap.students;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import uz.hemis.bootstrap.TargetDirectory;
import uz.hemis.bootstrap.TestDatabase;
import uz.hemis.bootstrap.curriculum.Plan;
import uz.hemis.bootstrap.support.Api;
import uz.hemis.bootstrap.support.Entries;

/**
 * Measures pages of 50 students over HTTP among 50,000, in turns with pgbench on every statement
 * that a request issues. It asserts nothing about time and is no part of the suite: {@code
 * bench/README.md} says how to run it.
 */
@QuarkusTest
@TestProfile(StudentsMeasurement.Alone.class)
class StudentsMeasurement {

  private static final int STUDENTS = Integer.getInteger("bench.students", 50_000);
  private static final int CLIENTS = 16;
  private static final int SECONDS = 10;
  private static final int WARMING = 18;
  private static final int ROUNDS = Integer.getInteger("bench.rounds", 5);

  private static final List<String> GENERATE =
      List.of(
          """
          insert into people_person (id, version, family_name, given_name, birth_date, sex,
            citizenship, created_at)
          select gen_random_uuid(), 0, 'S' || translate(md5(n::text), '0123456789', 'ghijklmnop'),
            translate(lpad(n::text, 6, '0'), '0123456789', 'abcdefghij'), date '2000-01-01', 'MALE', '12', now() from generate_series(1, %1$d) n
          """,
          """
          insert into students_student (id, version, person_id, social_category, accommodation,
            registered_at, registered_by)
          select gen_random_uuid(), 0, id, '11', '11', now(), id from people_person
          where given_name ~ '^[a-j]{6}$'
          """,
          """
          insert into students_group (id, version, name, curriculum_id, faculty_id, language,
            course, formed_at, formed_by)
          select gen_random_uuid(), 0, 'M-' || lpad(n::text, 4, '0'), '%2$s', '%3$s', '11', 1, now(),
            (select person_id from access_account where login = 'dekan')
          from generate_series(0, %1$d / 100) n
          """,
          """
          insert into students_study (id, version, student_id, person_id, number, status,
            curriculum_id, faculty_id, group_id, course, payment_form)
          select gen_random_uuid(), 0, s.id, s.person_id,
            '970000' || translate(p.given_name, 'abcdefghij', '0123456789'), 'STUDYING', '%2$s', '%3$s', g.id, 1, '11'
          from students_student s join people_person p on p.id = s.person_id
          join students_group g on g.name = 'M-' || translate(left(p.given_name, 4), 'abcdefghij', '0123456789')
          """,
          """
          insert into students_quota (id, version, year, programme_id, education_form,
            education_language, payment_form, places, taken, order_number, order_date, order_file)
          select id, 0, 2026, programme_id, '11', '11', '11', %1$d, %1$d, '1', current_date, id
          from curriculum_curriculum where id = '%2$s'
          """,
          """
          insert into students_admission (study_id, quota_id, year, order_number, order_date,
            order_file, admitted_at, admitted_by)
          select id, '%2$s', 2026, '1', current_date, id, now(), person_id from students_study
          """);

  @Inject EntityManager database;

  @TestHTTPResource("/")
  URI root;

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  @Test
  void measure() throws Exception {
    generate();
    Map<String, String> pages = pages();
    for (String page : Collections.nCopies(WARMING, pages.get("first"))) {
      ours(page);
    }
    for (int round = 1; round <= ROUNDS; round++) {
      for (Map.Entry<String, String> page : pages.entrySet()) {
        System.out.printf(
            "round %d, %s page: ours %s; pgbench %s%n",
            round, page.getKey(), ours(page.getValue()), pgbench(page.getValue()));
      }
    }
  }

  /** Pages a second of so many clients at once, and how long a page took. */
  private String ours(String page) throws Exception {
    String said =
        output(
            List.of(
                program("wrk"),
                "-t1",
                "-c" + CLIENTS,
                "-d" + SECONDS + "s",
                "--latency",
                "-H",
                "Authorization: Bearer " + Api.token("rahbariyat"),
                root.resolve(page).toString()));
    return said.lines()
        .map(String::strip)
        .filter(line -> line.matches("(50%|99%|Requests/sec|Non-2xx).*"))
        .map(line -> line.replaceAll("\\s+", " "))
        .collect(Collectors.joining(", "));
  }

  private static String program(String name) {
    return System.getProperty("bench." + name, "/usr/bin/" + name);
  }

  private static String output(List<String> command) throws Exception {
    Process run = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    run.waitFor();
    return said;
  }

  private String get(String page, String token) throws Exception {
    HttpResponse<String> answer =
        client.send(
            HttpRequest.newBuilder(root.resolve(page))
                .header("Authorization", "Bearer " + token)
                .build(),
            HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(answer.body());
    }
    return answer.body();
  }

  /** The first page, one in the middle and the last, each with its address. */
  private Map<String, String> pages() throws Exception {
    String list = "/api/v1/students/cards?limit=50";
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("first", list);
    pages.put("middle", list + "&after=" + cursorBefore(STUDENTS / 2));
    pages.put("last", list + "&after=" + cursorBefore(STUDENTS - 200));
    return pages;
  }

  /** The cursor behind so many of the list, as its pages give it. */
  private String cursorBefore(int skipped) throws Exception {
    String token = Api.token("rahbariyat");
    String next = null;
    for (int seen = 0; seen < skipped; seen += 200) {
      String page = "/api/v1/students/cards?limit=200" + (next == null ? "" : "&after=" + next);
      next = JsonPath.from(get(page, token)).getString("next");
    }
    return next;
  }

  private String pgbench(String page) throws Exception {
    Path script = TargetDirectory.path().resolve("students-page.sql");
    Files.writeString(script, request(page));
    String said =
        output(
            List.of(
                program("pgbench"),
                "-n",
                "-M",
                "prepared",
                "-c",
                "" + CLIENTS,
                "-j",
                "2",
                "-T",
                "" + SECONDS,
                "-f",
                script.toString(),
                url()));
    return said.lines().filter(line -> line.startsWith("tps")).findFirst().orElse(said);
  }

  /** Every statement of a request for the page: who asks, the page, and its entry in the record. */
  private String request(String page) throws Exception {
    get(page, Api.token("rahbariyat"));
    return String.join(
        "\n",
        filled(
                prepared("select a.person_id, s.assignment_id", ""),
                row(
                    """
                    select session_id, account_id, now(), current_date, current_date
                    from audit_entry where action = 'listStudents' order by at desc limit 1"""))
            + ";",
        "begin;",
        page(page) + ";",
        prepared("select chain, sequence, mac", "skip locked") + " \\gset",
        filled(
                prepared("with entry as", ""),
                row(
                    """
                    select ':chain', ':sequence + 1', now(), person_id, account_id, session_id, role,
                      action, kind, subjects, reason, address, trace, done, rule, facts,
                      ':mac', mac
                    from audit_entry where action = 'listStudents' order by at desc limit 1"""))
            + ";",
        "commit;");
  }

  /** The statement of the page, with its values. */
  private String page(String page) {
    String cursor = page.contains("after=") ? page.substring(page.indexOf("after=") + 6) : null;
    if (cursor == null) {
      return prepared("select s.id, s.student_id", "").replace('\n', ' ');
    }
    String[] key =
        new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split("\u001f");
    return filled(
        prepared("select s.id, s.student_id", "(p.name_key >="), List.of(key[0], key[0], key[1]));
  }

  /** A statement that the application has prepared, the shortest that begins and goes on so. */
  private String prepared(String begin, String part) {
    return (String)
        one(
            """
            select statement from pg_prepared_statements
            where statement like '%s%%' and statement like '%%%s%%'
            order by length(statement) limit 1"""
                .formatted(begin, part));
  }

  /** The statement in one line, its parameters replaced by the values. */
  private static String filled(String statement, List<String> values) {
    String text = statement.replace('\n', ' ');
    for (int i = values.size(); i > 0; i--) {
      text = text.replace("$" + i, literal(values.get(i - 1)));
    }
    return text;
  }

  private static String literal(String value) {
    if (value == null) {
      return "null";
    }
    return value.startsWith(":") ? value : "'" + value.replace("'", "''") + "'";
  }

  private List<String> row(String query) {
    String[] columns = query.substring("select ".length(), query.indexOf("from")).split(",");
    Object row =
        one(
            "select "
                + Arrays.stream(columns)
                    .map(column -> "(" + column.strip() + ")::text")
                    .collect(Collectors.joining(", "))
                + " "
                + query.substring(query.indexOf("from")));
    return Arrays.stream((Object[]) row).map(String.class::cast).toList();
  }

  private static String url() {
    Config config = ConfigProvider.getConfig();
    String address = config.getValue("quarkus.datasource.jdbc.url", String.class);
    return address
        .substring("jdbc:".length())
        .replaceFirst("\\?.*", "")
        .replace(
            "//",
            "//%s:%s@"
                .formatted(
                    config.getValue("quarkus.datasource.username", String.class),
                    config.getValue("quarkus.datasource.password", String.class)));
  }

  private void generate() {
    String curriculum = Plan.approved().id();
    String faculty = Entries.unit("F1");
    for (String statement : GENERATE) {
      run(statement.formatted(STUDENTS, curriculum, faculty));
    }
    run("analyze");
  }

  private void run(String statement) {
    QuarkusTransaction.requiringNew()
        .run(() -> database.createNativeQuery(statement).executeUpdate());
  }

  private Object one(String query) {
    return QuarkusTransaction.requiringNew()
        .call(() -> database.createNativeQuery(query).getSingleResult());
  }

  /** An application with a database of its own, without rounds. */
  public static class Alone implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("hemis.regulation.round", "PT24H", "hemis.monitoring.round", "PT24H");
    }

    @Override
    public List<TestResourceEntry> testResources() {
      return List.of(
          new TestResourceEntry(
              TestDatabase.class, Map.of(TestDatabase.DIRECTORY, "students-data")));
    }

    @Override
    public boolean disableGlobalTestResources() {
      return true;
    }
  }
}
