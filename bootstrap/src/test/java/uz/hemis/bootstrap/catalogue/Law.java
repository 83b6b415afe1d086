package uz.hemis.bootstrap.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import uz.hemis.bootstrap.support.Api;
import uz.hemis.domain.shared.time.Tashkent;

/** A new version of the regulation, as units of the ministry make it over HTTP. */
final class Law {

  static final String DRAFTER = "vazirlik-talim";
  static final String COLLEAGUE = "vazirlik-kadrlar";
  static final String APPROVER = "vazirlik-akt";

  static final String DRAFTS = "/api/v1/catalogue/drafts";
  static final String VERSIONS = "/api/v1/catalogue/versions";
  static final String KINDS = "/api/v1/catalogue/event-kinds";
  static final String PROPOSALS = "/api/v1/approvals/proposals";
  private static final Map<String, String> WORDS =
      Map.of("uzLatn", "Matn", "uzCyrl", "Матн", "ru", "Текст", "en", "Text");

  private final String code;
  private final LocalDate inForceFrom;

  private Law(String code, LocalDate inForceFrom) {
    this.code = code;
    this.inForceFrom = inForceFrom;
  }

  /** A draft that takes effect after the newest version, so far ahead that it disturbs nobody. */
  static Law drafted() {
    return drafted(dayAhead());
  }

  /** A draft that takes effect on the day. */
  static Law drafted(LocalDate inForceFrom) {
    Law law = new Law(name("SINOV-"), inForceFrom);
    Response answer = Api.deed(DRAFTER).body(law.opening()).post(DRAFTS);
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
    return law;
  }

  static String name(String prefix) {
    return prefix + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
  }

  private static LocalDate dayAhead() {
    LocalDate ahead = LocalDate.now(Tashkent.ZONE).plusYears(4);
    String newest = Api.anonymous().get(VERSIONS + "?limit=1").path("items[0].inForceFrom");
    LocalDate after = LocalDate.parse(newest).plusDays(20);
    return after.isAfter(ahead) ? after : ahead;
  }

  Map<String, Object> opening() {
    Map<String, Object> opening = heading(inForceFrom);
    opening.put("code", code);
    return opening;
  }

  static Map<String, Object> heading(LocalDate inForceFrom) {
    Map<String, Object> heading = new LinkedHashMap<>();
    heading.put("title", "Sinov tahriri");
    heading.put("order", Map.of("number", "15-son", "date", "2024-12-02"));
    heading.put("basis", Map.of("number", "92", "date", "2024-03-29"));
    heading.put("inForceFrom", inForceFrom.toString());
    heading.put("changeNote", "Bir kun yetarli");
    return heading;
  }

  /** A row of annex 3 for the HR department, with this term. */
  static Map<String, Object> row(int process, String term, String... kinds) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("annex", 3);
    row.put("process", process);
    row.put("role", "HR_DEPARTMENT");
    row.put("triggers", List.of(kinds));
    row.put("startsFrom", "ORDER_DATE");
    row.put("entries", List.of(kinds));
    row.put("term", term);
    row.put("enforcement", "HARD");
    row.put("clause", "3.1.3");
    row.put("source", "RECONSTRUCTED");
    row.put("reason", "Jadval yoʻqolgan");
    row.put("processName", WORDS);
    row.put("measure", WORDS);
    return row;
  }

  static Map<String, Object> kind(String code, String role) {
    return Map.of("code", code, "recordedBy", List.of(role), "name", WORDS);
  }

  String code() {
    return code;
  }

  LocalDate inForceFrom() {
    return inForceFrom;
  }

  String path() {
    return DRAFTS + "/" + code;
  }

  Response read() {
    return Api.as(DRAFTER).get(path());
  }

  /** A change of the draft as it is now. */
  RequestSpecification change(String login) {
    return Api.as(login).header("If-Match", read().header("ETag")).contentType("application/json");
  }

  Response put(String login, String duty, Map<String, Object> row) {
    return change(login).body(row).put(path() + "/duties/" + duty);
  }

  /** Keeps the row of the law with another term. */
  Response putTerm(String login, String duty, String term) {
    Map<String, Object> row = new LinkedHashMap<>(law(duty));
    row.remove("code");
    row.put("term", term);
    return put(login, duty, row);
  }

  Map<String, Object> law(String duty) {
    return read().jsonPath().getMap("duties.find { it.code == '" + duty + "' }");
  }

  Response submit(String login) {
    return Api.deed(login).post(path() + "/submission");
  }

  Response withdraw(String login) {
    return Api.deed(login).post(path() + "/withdrawal");
  }

  Response decide(String login, String decision) {
    String id = read().path("id");
    String proposal =
        Api.as(login)
            .queryParam("limit", 200)
            .queryParam("kind", "REGULATION_VERSION")
            .get(PROPOSALS)
            .jsonPath()
            .getString("items.find { it.subject == '" + id + "' }.id");
    String hash = Api.as(login).get(PROPOSALS + "/" + proposal).path("hash");
    return Api.deed(login)
        .body(Map.of("decision", decision, "hash", hash, "reason", "Oʻylab koʻrildi"))
        .post(PROPOSALS + "/" + proposal + "/decision");
  }

  /** Submits and approves. */
  void publish() {
    Response submitted = submit(DRAFTER);
    assertThat(submitted.statusCode()).as(submitted.asString()).isEqualTo(200);
    Response decided = decide(APPROVER, "APPROVE");
    assertThat(decided.statusCode()).as(decided.asString()).isEqualTo(200);
  }
}
