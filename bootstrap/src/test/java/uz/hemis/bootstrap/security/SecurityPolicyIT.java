package uz.hemis.bootstrap.security;

import static org.assertj.core.api.Assertions.assertThat;
import static uz.hemis.bootstrap.support.Entries.today;
import static uz.hemis.bootstrap.support.Refusals.assertRefused;
import static uz.hemis.bootstrap.support.Refusals.assertRefusedAt;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uz.hemis.bootstrap.TestDatabase;
import uz.hemis.bootstrap.support.Api;
import uz.hemis.bootstrap.support.AtOnce;
import uz.hemis.bootstrap.support.Entries;
import uz.hemis.domain.access.Role;

/** The ministry publishes a security policy, the leadership acknowledges it, sign-in follows. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SecurityPolicyIT {

  private static final String POLICIES = "/api/v1/security/policies";
  private static final String SETTINGS = "/api/v1/security/settings";
  private static final String ICT_UNIT = "vazirlik-akt";
  private static final Map<String, Object> LOOSEST = settings(8, 10, 5, 1440, 1440);

  @Inject Session session;

  @AfterEach
  void the_configuration_holds_again() {
    acknowledge(published(LOOSEST)).then().statusCode(200);
  }

  @Test
  void a_policy_is_published_with_its_paper_and_read_by_everybody() {
    Map<String, Object> entry = policy(LOOSEST);
    entry.put("file", Entries.paper(ICT_UNIT, "ORDER"));
    Response policy = publish(ICT_UNIT, entry);
    assertThat(policy.statusCode()).as(policy.asString()).isEqualTo(201);
    assertThat(policy.header("Location")).isEqualTo(POLICIES + "/" + policy.path("id"));
    assertThat(Api.as(Role.TEACHER).get(policy.header("Location")).asString())
        .isEqualTo(policy.asString());
    assertThat(
            Api.as(Role.STUDENT)
                .queryParam("limit", 1)
                .queryParam("totalCount", true)
                .get(POLICIES)
                .<String>path("items[0].id"))
        .isEqualTo(policy.path("id"));
    assertRefused(
        Api.as(Role.TEACHER).get(POLICIES + "/" + UUID.randomUUID()), 404, "not-found", "1.3");
  }

  @Test
  void policies_are_listed_page_by_page() {
    String first = published(LOOSEST);
    String second = published(LOOSEST);
    Response one = Api.as(Role.DEAN).queryParam("limit", 1).get(POLICIES);
    Response two =
        Api.as(Role.DEAN)
            .queryParam("limit", 1)
            .queryParam("after", one.<String>path("next"))
            .get(POLICIES);
    assertThat(one.<String>path("items[0].id")).isEqualTo(second);
    assertThat(two.<String>path("items[0].id")).isEqualTo(first);
  }

  @Test
  void only_the_ICT_unit_of_the_ministry_publishes() {
    assertRefused(publish("vazirlik-kadrlar", policy(LOOSEST)), 403, "policy-unit-unfit", "2.3");
    assertRefused(publish("rahbariyat", policy(LOOSEST)), 403, "permission-missing", "1.3");
  }

  @Test
  void a_policy_is_published_once() {
    Map<String, Object> entry = policy(LOOSEST);
    publish(ICT_UNIT, entry).then().statusCode(201);
    assertRefusedAt(publish(ICT_UNIT, entry), 409, "policy-known", "2.3", "/number");
  }

  @Test
  void dates_and_settings_are_sane() {
    Map<String, Object> entry = policy(LOOSEST);
    entry.put("date", today().plusDays(1).toString());
    entry.put("inForceFrom", today().plusDays(1).toString());
    assertRefusedAt(publish(ICT_UNIT, entry), 422, "policy-dated-ahead", "2.3", "/date");
    entry = policy(LOOSEST);
    entry.put("inForceFrom", today().minusDays(1).toString());
    assertRefusedAt(
        publish(ICT_UNIT, entry), 422, "policy-in-force-before-date", "2.3", "/inForceFrom");
    assertRefusedAt(
        publish(ICT_UNIT, policy(settings(7, 5, 30, 480, 60))),
        422,
        "policy-setting-unfit",
        "2.3",
        "/settings/minimumPasswordLength");
    assertRefusedAt(
        publish(ICT_UNIT, policy(settings(12, 5, 30, 480, 481))),
        422,
        "policy-idle-beyond-session",
        "2.3",
        "/settings/idleMinutes");
  }

  @Test
  void a_policy_is_acknowledged_once_by_the_leadership() throws Exception {
    String policy = published(LOOSEST);
    assertRefused(
        Api.deed("superadmin").post(POLICIES + "/" + policy + "/acknowledgement"),
        403,
        "permission-missing",
        "1.3");
    assertThat(AtOnce.times(2, () -> acknowledge(policy).statusCode()))
        .containsExactlyInAnyOrder(200, 409);
    assertRefused(acknowledge(policy), 409, "policy-acknowledged", "2.3");
    assertThat(Api.as(Role.DEAN).get(POLICIES + "/" + policy).<String>path("acknowledgedAt"))
        .isNotNull();
    assertRefused(acknowledge(UUID.randomUUID().toString()), 404, "not-found", "1.3");
  }

  @Test
  void settings_hold_once_acknowledged_and_in_force_and_only_where_stricter() {
    assertConfigured();
    String policy = published(settings(12, 10, 30, 480, 30));
    assertConfigured();

    acknowledge(policy).then().statusCode(200);

    Response now = Api.as(Role.STUDENT).get(SETTINGS);
    assertThat(now.<Integer>path("minimumPasswordLength")).isEqualTo(15);
    assertThat(now.<Integer>path("minimumPasswordLengthWithSecondFactor")).isEqualTo(12);
    assertThat(now.<Integer>path("failuresPerLogin")).isEqualTo(5);
    assertThat(now.<Integer>path("lockOutMinutes")).isEqualTo(30);
    assertThat(now.<Integer>path("sessionMinutes")).isEqualTo(480);
    assertThat(now.<Integer>path("idleMinutes")).isEqualTo(30);

    Map<String, Object> tomorrows = policy(settings(64, 3, 720, 15, 5));
    tomorrows.put("inForceFrom", today().plusDays(1).toString());
    String later = publish(ICT_UNIT, tomorrows).path("id");
    acknowledge(later).then().statusCode(200);
    assertThat(Api.as(Role.STUDENT).get(SETTINGS).asString()).isEqualTo(now.asString());
  }

  @Test
  void a_login_is_locked_out_after_as_many_failures_as_the_policy_bears() {
    acknowledge(published(settings(8, 3, 15, 1440, 1440))).then().statusCode(200);
    String login = "hechkim" + Entries.serial();
    for (int i = 0; i < 3; i++) {
      assertRefused(signIn(login), 401, "sign-in-refused", "2.3");
    }
    assertRefused(signIn(login), 429, "too-many-sign-ins", "2.3");
  }

  @Test
  void a_new_password_is_as_long_as_the_policy_asks_for() {
    acknowledge(published(settings(64, 10, 15, 1440, 1440))).then().statusCode(200);
    Response answer =
        Api.as("talaba")
            .contentType(ContentType.JSON)
            .body(
                Map.of(
                    "oldPassword",
                    Api.password("talaba"),
                    "newPassword",
                    "olma nok anor behi uzum"))
            .post("/api/v1/access/own-password");
    assertRefusedAt(answer, 422, "password-weak", "3.1.1", "/newPassword");
    assertThat(answer.<Integer>path("errors[0].facts.minimum")).isEqualTo(64);
  }

  @Test
  void a_session_that_has_lasted_longer_than_the_policy_lets_it_is_not_refreshed() {
    String token = Api.signIn("yotoqxona", Api.password("yotoqxona")).path("refreshToken").asText();
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                session
                    .createNativeMutationQuery(
                        """
                        update access_session s set created_at = s.created_at - interval '9 hours'
                        from access_account a
                        where a.id = s.account_id and a.login = 'yotoqxona'
                        """)
                    .executeUpdate());
    acknowledge(published(settings(8, 10, 15, 480, 60))).then().statusCode(200);
    assertRefused(refresh(token), 401, "refresh-refused", "2.3");
  }

  private static Response refresh(String token) {
    return Api.anonymous()
        .contentType(ContentType.JSON)
        .body(Map.of("refreshToken", token))
        .post("/api/v1/access/sessions/refresh");
  }

  private static void assertConfigured() {
    Response now = Api.as(Role.STUDENT).get(SETTINGS);
    assertThat(now.<Integer>path("minimumPasswordLength")).isEqualTo(15);
    assertThat(now.<Integer>path("minimumPasswordLengthWithSecondFactor")).isEqualTo(8);
    assertThat(now.<Integer>path("failuresPerLogin")).isEqualTo(5);
    assertThat(now.<Integer>path("failuresPerAddress")).isEqualTo(30);
    assertThat(now.<Integer>path("lockOutMinutes")).isEqualTo(15);
    assertThat(now.<Integer>path("sessionMinutes")).isEqualTo(720);
    assertThat(now.<Integer>path("idleMinutes")).isEqualTo(120);
  }

  private static Response signIn(String login) {
    return Api.anonymous()
        .contentType(ContentType.JSON)
        .body(Map.of("login", login, "password", "olma nok anor behi"))
        .post("/api/v1/access/sessions");
  }

  private static String published(Map<String, Object> settings) {
    Response policy = publish(ICT_UNIT, policy(settings));
    policy.then().statusCode(201);
    return policy.path("id");
  }

  private static Response publish(String login, Map<String, Object> entry) {
    return Api.deed(login).body(entry).post(POLICIES);
  }

  private static Response acknowledge(String policy) {
    return Api.deed("rahbariyat").post(POLICIES + "/" + policy + "/acknowledgement");
  }

  private static Map<String, Object> policy(Map<String, Object> settings) {
    LocalDate date = today();
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("number", "X-" + Entries.serial());
    entry.put("date", date.toString());
    entry.put("title", "Axborot xavfsizligi siyosati");
    entry.put("text", "Parollar uzun boʻladi.\nSeanslar qisqa boʻladi.");
    entry.put("inForceFrom", date.toString());
    entry.put("settings", settings);
    return entry;
  }

  private static Map<String, Object> settings(
      int password, int failures, int lockOut, int session, int idle) {
    return Map.of(
        "minimumPasswordLength", password,
        "failuresPerLogin", failures,
        "lockOutMinutes", lockOut,
        "sessionMinutes", session,
        "idleMinutes", idle);
  }
}
