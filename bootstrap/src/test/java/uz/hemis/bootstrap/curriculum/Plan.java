package uz.hemis.bootstrap.curriculum;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uz.hemis.bootstrap.support.Api;
import uz.hemis.bootstrap.support.Entries;

/** A curriculum for masters, of a programme of its own, as the dean draws it up. */
public record Plan(String dean, String programme, String id) {

  static final String PROGRAMMES = "/api/v1/curriculum/programmes";
  static final String CURRICULA = "/api/v1/curriculum/curricula";
  static final String PROPOSALS = "/api/v1/approvals/proposals/";
  static final String APPROVER = "oquv";

  /** A draft without subjects, of the first faculty and admitted long ago. */
  public static Plan drafted() {
    return drafted("dekan", "F1", 2020);
  }

  static Plan drafted(String dean, String faculty, int admissionYear) {
    return drafted(dean, faculty, admissionYear, 1);
  }

  private static Plan drafted(String dean, String faculty, int admissionYear, int years) {
    Map<String, Object> terms = terms(programme(dean, Entries.unit(faculty)), admissionYear);
    terms.put("years", years);
    Response drafted = Api.deed(dean).body(terms).post(CURRICULA);
    assertThat(drafted.statusCode()).as(drafted.asString()).isEqualTo(201);
    return new Plan(dean, (String) terms.get("programme"), drafted.path("id"));
  }

  /** A draft with all credits. */
  public static Plan whole() {
    Plan plan = drafted();
    assertThat(plan.enter(subjects(6)).statusCode()).isEqualTo(200);
    return plan;
  }

  public static Plan approved() {
    return approved("dekan", "F1");
  }

  /** An approved one of the dean's faculty. */
  public static Plan approved(String dean, String faculty) {
    return approved(dean, faculty, 1);
  }

  /** An approved one of so many years. */
  public static Plan approved(String dean, String faculty, int years) {
    Plan plan = drafted(dean, faculty, 2020, years);
    assertThat(plan.enter(subjects(2 * years, 6)).statusCode()).isEqualTo(200);
    assertThat(plan.decide(plan.submitted(), "APPROVE").statusCode()).isEqualTo(200);
    return plan;
  }

  static String programme(String dean, String faculty) {
    Response opened = Api.deed(dean).body(opening(faculty)).post(PROGRAMMES);
    assertThat(opened.statusCode()).as(opened.asString()).isEqualTo(201);
    return opened.path("id");
  }

  static Map<String, Object> opening(String faculty) {
    Map<String, Object> opening = new LinkedHashMap<>();
    opening.put("type", "MASTER");
    opening.put("code", "70%06d".formatted(Entries.serial()));
    opening.put("faculty", faculty);
    opening.put("names", Map.of("uzLatn", "Algebra", "ru", "Алгебра", "en", "Algebra"));
    opening.put("qualifications", List.of(Map.of("uzLatn", "Magistr", "en", "Master")));
    return opening;
  }

  static Map<String, Object> terms(String programme, int admissionYear) {
    Map<String, Object> terms = new LinkedHashMap<>();
    terms.put("programme", programme);
    terms.put("educationForm", "11");
    terms.put("educationLanguage", "11");
    terms.put("admissionYear", admissionYear);
    terms.put("years", 1);
    return terms;
  }

  /** Both semesters: 24 credits, and a choice of which one subject counts with the rest. */
  static List<Map<String, Object>> subjects(int last) {
    return subjects(2, last);
  }

  private static List<Map<String, Object>> subjects(int semesters, int last) {
    List<Map<String, Object>> subjects = new ArrayList<>();
    for (int semester = 1; semester <= semesters; semester++) {
      subjects.add(subject(semester, "A" + semester, null, 24));
      int chosen = semester == semesters ? last : 6;
      subjects.add(subject(semester, "B" + semester, "T1", chosen));
      subjects.add(subject(semester, "C" + semester, "T1", chosen));
    }
    return subjects;
  }

  /** The id of the approved curriculum's subject with the code. */
  public String subject(String code) {
    return read().path("semesters.subjects.flatten().find { it.code == '" + code + "' }.id");
  }

  static Map<String, Object> subject(int semester, String code, String group, int credits) {
    Map<String, Object> subject = new LinkedHashMap<>();
    subject.put("semester", semester);
    subject.put("code", code);
    subject.put("names", Map.of("uzLatn", "Fan " + code, "en", "Course " + code));
    subject.put("kind", group == null ? "COMPULSORY" : "ELECTIVE");
    if (group != null) {
      subject.put("electiveGroup", group);
    }
    subject.put("credits", credits);
    subject.put("hours", credits * 30);
    subject.put("block", "11");
    subject.put("assessment", "11");
    subject.put("graduationWork", false);
    return subject;
  }

  public String path() {
    return CURRICULA + "/" + id;
  }

  public Response read() {
    return Api.as(dean).get(path());
  }

  Response enter(List<Map<String, Object>> subjects) {
    return enter(dean, subjects);
  }

  Response enter(String login, List<Map<String, Object>> subjects) {
    return Api.as(login)
        .header("If-Match", read().header("ETag"))
        .contentType("application/json")
        .body(Map.of("subjects", subjects))
        .put(path());
  }

  Response drop() {
    return Api.as(dean).header("If-Match", read().header("ETag")).delete(path());
  }

  public Response act(String deed) {
    return Api.deed(dean).post(path() + "/" + deed);
  }

  /** Submits it and gives the proposal. */
  public String submitted() {
    Response submitted = act("submission");
    assertThat(submitted.statusCode()).as(submitted.asString()).isEqualTo(200);
    return submitted.path("proposal");
  }

  Response decide(String proposal, String decision) {
    return decide(APPROVER, proposal, decision);
  }

  Response decide(String login, String proposal, String decision) {
    Map<String, Object> ruling = new LinkedHashMap<>();
    ruling.put("decision", decision);
    ruling.put("hash", Api.as(login).get(PROPOSALS + proposal).path("hash"));
    if (decision.equals("REFUSE")) {
      ruling.put("reason", "Toʻliq emas");
    }
    return Api.deed(login).body(ruling).post(PROPOSALS + proposal + "/decision");
  }
}
