package uz.hemis.bootstrap.access;

import static org.assertj.core.api.Assertions.assertThat;
import static uz.hemis.bootstrap.support.Entries.today;
import static uz.hemis.bootstrap.support.Refusals.assertRefused;
import static uz.hemis.bootstrap.support.Refusals.assertRefusedAt;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uz.hemis.bootstrap.TestDatabase;
import uz.hemis.bootstrap.support.Api;
import uz.hemis.bootstrap.support.AtOnce;
import uz.hemis.bootstrap.support.Entries;

/** The institution asks, RTTRM binds the super administrator: 2.2 and 4.3 over HTTP. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SuperAdministratorIT {

  private static final String REQUESTS = "/api/v1/access/super-administrator-requests";
  private static final Map<String, Object> ACCEPT = Map.of("verdict", "ACCEPT");
  private static final Map<String, Object> REFUSE =
      Map.of("verdict", "REFUSE", "reason", "Xat imzolanmagan");

  @Test
  void rttrm_binds_whom_the_institution_names() {
    String administrator = person("superadmin");
    Response request = ask(administrator, letter(today()));
    assertThat(request.statusCode()).as(request.asString()).isEqualTo(201);
    assertThat(request.header("Location")).isEqualTo(REQUESTS + "/" + request.path("id"));
    assertThat(request.<String>path("state")).isEqualTo("OPEN");

    Response bound = decide("rttrm", request.path("id"), ACCEPT);
    Api.forget("superadmin");

    assertThat(bound.statusCode()).as(bound.asString()).isEqualTo(200);
    assertThat(bound.<String>path("state")).isEqualTo("ACCEPTED");
    assertThat(
            Api.as("rttrm")
                .queryParam("role", "SUPER_ADMINISTRATOR")
                .queryParam("activeOn", today().toString())
                .get("/api/v1/access/assignments")
                .jsonPath()
                .getList("items.findAll { it.revocation == null }.id"))
        .containsExactly(bound.<String>path("assignment"));
    assertThat(person("superadmin")).isEqualTo(administrator);
    assertRefused(decide("rttrm", request.path("id"), REFUSE), 409, "request-decided", "2.2");
  }

  @Test
  void a_refused_institution_is_told_why() {
    String request = asked(newcomer());
    assertRefusedAt(
        decide("rttrm", request, Map.of("verdict", "REFUSE")),
        422,
        "request-refusal-unreasoned",
        "2.2",
        "/reason");
    Response refused = decide("rttrm", request, REFUSE);
    assertThat(refused.<String>path("state")).isEqualTo("REFUSED");
    assertThat(refused.<String>path("reason")).isEqualTo("Xat imzolanmagan");
    assertThat(
            Api.as("rahbariyat")
                .queryParam("state", "REFUSED")
                .queryParam("limit", 200)
                .get(REQUESTS)
                .jsonPath()
                .getList("items.id"))
        .contains(request);
  }

  @Test
  void a_request_rests_on_a_letter_and_names_a_known_person() {
    String nobody = UUID.randomUUID().toString();
    assertRefusedAt(ask(nobody, letter(today())), 422, "holder-unknown", "2.1", "/person");
    Response unwritten = Api.deed("rahbariyat").body(Map.of("person", newcomer())).post(REQUESTS);
    assertThat(unwritten.statusCode()).isEqualTo(422);
    assertThat(unwritten.jsonPath().getList("errors.type"))
        .containsOnly("/problems/letter-missing");
    assertRefusedAt(
        ask(newcomer(), letter(today().plusDays(1))),
        422,
        "letter-date-ahead",
        "2.2",
        "/letter/date");
  }

  @Test
  void only_leadership_asks_and_only_rttrm_decides() {
    Response officer = Api.deed("kadrlar").body(Map.of("person", newcomer())).post(REQUESTS);
    assertRefused(officer, 403, "permission-missing", "1.3");
    String request = asked(newcomer());
    for (String login : List.of("superadmin", "rahbariyat", "nazoratchi")) {
      assertThat(decide(login, request, ACCEPT).statusCode()).isEqualTo(403);
    }
  }

  @Test
  void nobody_decides_on_a_request_that_names_the_decider() {
    String request = asked(person("rttrm"));
    assertRefused(decide("rttrm", request, ACCEPT), 409, "request-own", "4.3");
    assertRefused(decide("rttrm", request, REFUSE), 409, "request-own", "4.3");
  }

  @Test
  void of_twenty_decisions_at_once_one_takes_effect() throws Exception {
    String request = asked(newcomer());
    List<Response> ends = AtOnce.times(20, () -> decide("rttrm", request, REFUSE));
    assertThat(ends).extracting(Response::statusCode).containsOnly(200, 409).containsOnlyOnce(200);
  }

  @Test
  void of_two_requests_accepted_at_once_one_super_administrator_results() throws Exception {
    String administrator = person("superadmin");
    List<String> requests =
        List.of(asked(administrator), asked(administrator), asked(administrator));
    List<Response> ends =
        AtOnce.all(
            requests.stream()
                .<java.util.concurrent.Callable<Response>>map(
                    request -> () -> decide("rttrm", request, ACCEPT))
                .toList());
    Api.forget("superadmin");
    assertThat(ends).extracting(Response::statusCode).contains(200).isSubsetOf(200, 409, 412);
    assertThat(
            Api.as("rttrm")
                .queryParam("role", "SUPER_ADMINISTRATOR")
                .queryParam("activeOn", today().toString())
                .get("/api/v1/access/assignments")
                .jsonPath()
                .getList("items.findAll { it.revocation == null }.id"))
        .hasSize(1);
  }

  private static String newcomer() {
    return Entries.register(Entries.newcomer()).path("personId");
  }

  private static String person(String login) {
    return Api.as(login).get("/api/v1/access/sessions/current").path("personId");
  }

  private static Map<String, Object> letter(LocalDate date) {
    return Map.of(
        "number",
        "X-" + Entries.serial(),
        "date",
        date.toString(),
        "file",
        Entries.paper("rahbariyat", "ORDER"));
  }

  private static Response ask(String person, Map<String, Object> letter) {
    return Api.deed("rahbariyat").body(Map.of("person", person, "letter", letter)).post(REQUESTS);
  }

  private static String asked(String person) {
    return ask(person, letter(today())).path("id");
  }

  private static Response decide(String login, String request, Map<String, Object> decision) {
    return Api.deed(login).body(decision).post(REQUESTS + "/" + request + "/decision");
  }
}
