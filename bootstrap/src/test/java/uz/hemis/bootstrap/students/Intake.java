package uz.hemis.bootstrap.students;

import static uz.hemis.bootstrap.support.Entries.today;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uz.hemis.application.curriculum.ApprovedCurricula.CurriculumFacts;
import uz.hemis.bootstrap.curriculum.Plan;
import uz.hemis.bootstrap.support.Api;
import uz.hemis.bootstrap.support.Entries;

/** What the dean and the marketing department enter before a test tries something. */
final class Intake {

  static final String CARDS = "/api/v1/students/cards";
  static final String ADMISSIONS = "/api/v1/students/admissions";
  static final String QUOTAS = "/api/v1/students/quotas";
  static final String GROUPS = "/api/v1/students/groups";
  static final int YEAR = 2026;
  static final String GRANT = "11";

  private Intake() {}

  /** A curriculum of the faculty with the code, with so many grants. */
  static CurriculumFacts curriculum(String faculty, int places) {
    CurriculumFacts facts = invented(faculty);
    set(quota(facts, places)).then().statusCode(200);
    return facts;
  }

  /** A curriculum without a quota. */
  static CurriculumFacts invented(String faculty) {
    Plan plan = Plan.approved(faculty.equals("F1") ? "dekan" : "dekan2", faculty);
    return facts(plan, faculty, 1);
  }

  /** A curriculum of the first faculty that lasts two years, with so many grants. */
  static CurriculumFacts ofTwoYears(Plan plan, int places) {
    CurriculumFacts facts = facts(plan, "F1", 2);
    set(quota(facts, places)).then().statusCode(200);
    return facts;
  }

  private static CurriculumFacts facts(Plan plan, String faculty, int years) {
    return new CurriculumFacts(
        UUID.fromString(plan.id()),
        UUID.fromString(plan.programme()),
        UUID.fromString(Entries.unit(faculty)),
        "12",
        "11",
        "11",
        years,
        60 * years);
  }

  static Map<String, Object> quota(CurriculumFacts curriculum, int places) {
    return Map.of(
        "year",
        YEAR,
        "programme",
        curriculum.programme().toString(),
        "educationForm",
        curriculum.educationForm(),
        "educationLanguage",
        curriculum.educationLanguage(),
        "paymentForm",
        GRANT,
        "places",
        places);
  }

  /** Enters the quota by an order of today. */
  static Response set(Map<String, Object> quota) {
    return set(quota, order("marketing", today()));
  }

  static Response set(Map<String, Object> quota, Map<String, Object> order) {
    return Api.deed("marketing")
        .body(Map.of("order", order, "quotas", List.of(quota)))
        .post(QUOTAS);
  }

  static Map<String, Object> order(String login, LocalDate date) {
    return Map.of(
        "number", "Q-" + Entries.serial(),
        "date", date.toString(),
        "file", Entries.paper(login, "ORDER"));
  }

  /** Somebody new as a student. */
  static Map<String, Object> student() {
    return student("Talabayev");
  }

  static Map<String, Object> student(String familyName) {
    Map<String, Object> entry = new LinkedHashMap<>(Entries.newcomer(familyName));
    entry.put("socialCategory", "10");
    entry.put("accommodation", "11");
    entry.put("phone", "90 123-45-67");
    return entry;
  }

  static Map<String, Object> admission(
      String login, Map<String, Object> student, CurriculumFacts curriculum) {
    Map<String, Object> entry = new LinkedHashMap<>(line(student, curriculum));
    entry.put("year", YEAR);
    entry.put("order", order(login, today()));
    return entry;
  }

  static Map<String, Object> line(Map<String, Object> student, CurriculumFacts curriculum) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("student", student);
    line.put("curriculum", curriculum.id().toString());
    line.put("paymentForm", GRANT);
    return line;
  }

  static Response admit(Map<String, Object> student, CurriculumFacts curriculum) {
    return Api.deed("dekan").body(admission("dekan", student, curriculum)).post(CARDS);
  }

  /** Admits somebody new and gives the card. */
  static Response admitted(CurriculumFacts curriculum) {
    Response answer = admit(student(), curriculum);
    answer.then().statusCode(201);
    return answer;
  }

  static Response admitAll(String mode, List<Map<String, Object>> lines) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("year", YEAR);
    body.put("order", order("dekan", today()));
    if (mode != null) {
      body.put("mode", mode);
    }
    body.put("lines", lines);
    return Api.deed("dekan").body(body).post(ADMISSIONS);
  }

  static List<Map<String, Object>> lines(int count, CurriculumFacts curriculum) {
    List<Map<String, Object>> lines = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      lines.add(line(student(), curriculum));
    }
    return lines;
  }

  /** How many places of the curriculum's grants are taken. */
  static int taken(CurriculumFacts curriculum) {
    return Api.as("marketing")
        .queryParam("programme", curriculum.programme().toString())
        .get(QUOTAS)
        .path("items[0].taken");
  }

  /** How many study under the curriculum. */
  static long studying(CurriculumFacts curriculum) {
    return Api.as("dekan")
        .queryParam("curriculum", curriculum.id().toString())
        .queryParam("totalCount", true)
        .get(CARDS)
        .jsonPath()
        .getLong("totalCount");
  }

  static Map<String, Object> group(CurriculumFacts curriculum, int course) {
    return Map.of(
        "name",
        "G-" + Entries.serial(),
        "curriculum",
        curriculum.id().toString(),
        "language",
        "11",
        "course",
        course);
  }

  static String formed(CurriculumFacts curriculum, int course) {
    Response answer = Api.deed("dekan").body(group(curriculum, course)).post(GROUPS);
    answer.then().statusCode(201);
    return answer.path("id");
  }
}
