package uz.hemis.bootstrap.edge;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static uz.hemis.bootstrap.support.Entries.EMPLOYEES;
import static uz.hemis.bootstrap.support.Refusals.assertRefused;
import static uz.hemis.bootstrap.support.Refusals.assertRefusedAt;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uz.hemis.bootstrap.TestDatabase;
import uz.hemis.bootstrap.support.Api;
import uz.hemis.bootstrap.support.Entries;

/** What the edge does before any rule is asked: form, methods, types, languages, headers. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class EdgeIT {

  private static final String SESSIONS = "/api/v1/access/sessions";
  private static final String UNITS = "/api/v1/structure/units";

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "{\"a\":1,}", "{} {}", "NaN", "{\"a\":1,\"a\":2}", "\u0000"})
  void a_body_that_is_no_json_is_malformed(String body) {
    assertRefused(Api.deed("kadrlar").body(body).post(EMPLOYEES), 400, "malformed-body");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "null", "1", "\"text\""})
  void a_body_that_is_no_object_departs_from_the_contract(String body) {
    assertRefused(Api.deed("kadrlar").body(body).post(EMPLOYEES), 400, "invalid-request");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/plain", "application/xml", "application/x-www-form-urlencoded"})
  void a_body_of_another_type_is_refused(String type) {
    Response answer =
        Api.as("kadrlar")
            .header("Idempotency-Key", Api.key())
            .contentType(type)
            .body("{}")
            .post(EMPLOYEES);
    assertRefused(answer, 415, "unsupported-media-type");
  }

  @Test
  void an_unknown_address_is_a_problem_too() {
    assertRefused(bare().get("/api/v1/no/such/path"), 404, "no-such-path");
    assertRefused(bare().get("/nowhere"), 404, "no-such-path");
    assertRefused(bare().post("/"), 404, "no-such-path");
  }

  @ParameterizedTest
  @CsvSource({
    "PUT, /api/v1/personnel/employees",
    "DELETE, /api/v1/personnel/employees",
    "PATCH, /api/v1/access/sessions",
    "POST, /api/v1/structure/institution",
    "TRACE, /api/v1/personnel/employees",
  })
  void a_method_that_the_address_does_not_take_is_told_the_others(String method, String path) {
    Response answer = bare().contentType(ContentType.JSON).request(method, path);
    assertRefused(answer, 405, "method-not-allowed");
    assertThat(answer.header("Allow")).isNotBlank().doesNotContain(method);
  }

  @Test
  void options_tell_the_methods_and_head_tells_what_get_does() {
    Response options = bare().options(UNITS);
    assertThat(options.statusCode()).isIn(200, 204);
    assertThat(options.header("Allow")).contains("GET", "POST").doesNotContain("DELETE");
    Response head = bare().head("/api/v1/access/roles");
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.asString()).isEmpty();
    assertThat(bare().head(UNITS).statusCode()).isEqualTo(401);
  }

  @Test
  void an_answer_in_another_form_is_not_available() {
    Response answer =
        bare()
            .header("Authorization", "Bearer " + Api.token("kadrlar"))
            .header("Accept", "text/plain")
            .get(UNITS);
    assertRefused(answer, 406, "not-acceptable");
  }

  @ParameterizedTest
  @ValueSource(strings = {"abc", "00000000-0000-0000-0000-00000000000g", "1-1-1-1-1", "%27"})
  void an_id_that_is_no_uuid_departs_from_the_contract(String id) {
    Response answer = Api.as("kadrlar").urlEncodingEnabled(false).get(EMPLOYEES + "/" + id);
    assertRefusedAt(answer, 400, "invalid-request", null, "id");
  }

  @Test
  void unknown_and_repeated_parameters_depart_from_the_contract() {
    assertRefusedAt(
        Api.as("kadrlar").queryParam("sort", "name").get(UNITS),
        400,
        "invalid-request",
        null,
        "sort");
    assertRefusedAt(
        Api.as("kadrlar").queryParam("limit", 1, 2).get(UNITS),
        400,
        "invalid-request",
        null,
        "limit");
  }

  @ParameterizedTest
  @CsvSource({
    "uz-Latn, uz-Latn, Soʻrov",
    "uz-Cyrl, uz-Cyrl, Сўров",
    "'ru,en;q=0.5', ru, Запрос",
    "en-GB, en, The request",
    "de, uz-Latn, Soʻrov",
    "'*;q=x', uz-Latn, Soʻrov",
  })
  void a_refusal_speaks_the_language_asked_for(String asked, String language, String title) {
    Response answer =
        Api.as("kadrlar").header("Accept-Language", asked).queryParam("sort", "x").get(UNITS);
    assertRefused(answer, 400, "invalid-request");
    assertThat(answer.header("Content-Language")).isEqualTo(language);
    assertThat(answer.header("Vary")).contains("Accept-Language");
    assertThat(answer.<String>path("title")).startsWith(title);
  }

  @Test
  void an_unchanged_thing_is_not_sent_again() {
    Response unit = Api.as("kadrlar").get(UNITS + "/" + Entries.unit("F1"));
    String etag = unit.header("ETag");
    String address = UNITS + "/" + unit.path("id");
    Response same = Api.as("kadrlar").header("If-None-Match", "\"77\", " + etag).get(address);
    assertThat(same.statusCode()).isEqualTo(304);
    assertThat(same.header("ETag")).isEqualTo(etag);
    assertThat(same.asString()).isEmpty();
    Response other = Api.as("kadrlar").header("If-None-Match", "\"77\"").get(address);
    assertThat(other.statusCode()).isEqualTo(200);
  }

  @Test
  void answers_carry_what_browsers_need_to_be_careful() {
    Response answer = Api.as("kadrlar").get(UNITS);
    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'");
    assertThat(answer.header("Cache-Control")).contains("private");
    assertThat(answer.header("Vary")).contains("Accept-Language", "Authorization");
    assertThat(answer.header("Content-Language")).isEqualTo("uz-Latn");
  }

  @Test
  void a_link_leads_to_the_next_page() {
    Response page = Api.as("kadrlar").queryParam("limit", 1).get(UNITS);
    assertThat(page.header("Link")).startsWith("<" + UNITS + "?").endsWith(">; rel=\"next\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Sino\u200Bvov", "Sino\u202Evov", "Sino\u0000vov", "Sino\uFEFFvov"})
  void characters_that_nobody_sees_are_refused(String name) {
    Response answer = Api.deed("kadrlar").body(Entries.newcomer(name)).post(EMPLOYEES);
    assertRefused(answer, 400, "invalid-request");
    assertThat(answer.jsonPath().getList("errors.pointer")).contains("/name/latin/familyName");
  }

  @ParameterizedTest
  @ValueSource(strings = {"O'ktamov", "O‘ktamov", "O’ktamov", "O`ktamov", " Oʼktamov "})
  void the_apostrophe_of_uzbek_letters_is_one_whatever_was_typed(String name) {
    Response card = Entries.register(Entries.newcomer(name));
    assertThat(card.<String>path("name.latin.familyName")).isEqualTo("Oʻktamov");
  }

  @Test
  void nothing_of_the_inside_is_told() {
    List<Response> answers =
        List.of(
            Api.deed("kadrlar").body("{").post(EMPLOYEES),
            Api.deed("kadrlar").body(Map.of("birthDate", 5)).post(EMPLOYEES),
            Api.as("kadrlar").queryParam("after", "' or 1=1 --").get(EMPLOYEES),
            Api.as("kadrlar").get(EMPLOYEES + "/x"),
            Api.anonymous().contentType(ContentType.JSON).body("{\"login\":1}").post(SESSIONS),
            Api.bearing("a.b.c").get(EMPLOYEES));
    for (Response answer : answers) {
      assertThat(answer.statusCode()).as(answer.asString()).isBetween(400, 499);
      assertThat(answer.contentType()).startsWith("application/problem+json");
      assertThat(answer.asString())
          .doesNotContain("Exception", "uz.hemis", "java.", "at com", "select ", "jackson");
      assertThat(answer.<String>path("traceId")).isNotBlank();
    }
  }

  /** A request that is not held against the contract, which says nothing of such things. */
  private static RequestSpecification bare() {
    return given();
  }
}
