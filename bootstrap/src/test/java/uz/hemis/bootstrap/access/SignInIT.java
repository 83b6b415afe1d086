package uz.hemis.bootstrap.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import io.smallrye.jwt.util.KeyUtils;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uz.hemis.application.access.port.Accounts;
import uz.hemis.application.access.port.Passwords;
import uz.hemis.bootstrap.TestDatabase;
import uz.hemis.domain.access.Account;
import uz.hemis.domain.access.Login;
import uz.hemis.domain.access.UserClass;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SignInIT {

  private static final String SESSIONS = "/api/v1/access/sessions";
  private static final String CURRENT = SESSIONS + "/current";
  private static final String PASSWORD = "olma nok anor behi";

  @Inject EntityManager entities;
  @Inject Accounts accounts;
  @Inject Passwords passwords;

  private final UUID person = UUID.randomUUID();
  private final UUID account = UUID.randomUUID();
  private final UUID assignment = UUID.randomUUID();
  private final String login = "sign-in-" + account;

  @BeforeEach
  void an_account_of_the_library() {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              sql("delete from access_sign_in_attempt");
              sql(
                  """
                  insert into people_person
                    (id, version, family_name, given_name, birth_date, sex, citizenship, created_at)
                  values ('%s', 0, 'Sinov', 'Kirish', '1990-01-01', 'MALE', '12', now())
                  """
                      .formatted(person));
              sql(
                  """
                  insert into access_assignment (id, version, person_id, role, scope_kind,
                    valid_from, order_number, order_date, order_file, created_at)
                  values ('%s', 0, '%s', 'LIBRARY', 'INSTITUTION', '2026-01-05', '1-K',
                    '2026-01-05', '%s', now())
                  """
                      .formatted(assignment, person, UUID.randomUUID()));
              Account created =
                  Account.create(
                      new Account.Identity(
                          account,
                          person,
                          new Login(login),
                          UserClass.RESPONSIBLE_STAFF,
                          true,
                          Instant.now(),
                          null),
                      passwords.hash(PASSWORD));
              created.changePassword(passwords.hash(PASSWORD));
              accounts.save(created);
            });
  }

  @Test
  void a_person_signs_in_and_sees_their_session() {
    Response tokens = signIn(login, PASSWORD);
    assertThat(tokens.statusCode()).as(tokens.asString()).isEqualTo(201);
    assertThat(tokens.jsonPath().getInt("expiresIn")).isEqualTo(600);
    assertThat(tokens.jsonPath().getList("roles")).containsExactly("LIBRARY");
    Response current = current(tokens.path("accessToken"));
    assertThat(current.statusCode()).as(current.asString()).isEqualTo(200);
    assertThat(current.jsonPath().getString("active.assignmentId"))
        .isEqualTo(assignment.toString());
  }

  @Test
  void every_refusal_has_the_same_body() {
    Response wrong = signIn(login, "wrong");
    Response unknown = signIn("nobody-" + account, PASSWORD);
    sql("update access_account set disabled_at = now() where id = '%s'", account);
    Response disabled = signIn(login, PASSWORD);
    assertThat(List.of(wrong, unknown, disabled))
        .allMatch(response -> response.statusCode() == 401)
        .extracting(SignInIT::withoutTrace)
        .containsOnly(withoutTrace(wrong));
  }

  @Test
  void a_session_a_role_and_an_account_that_end_act_on_the_next_request() {
    String token = signIn(login, PASSWORD).path("accessToken");
    assertThat(current(token).statusCode()).isEqualTo(200);
    sql("update access_assignment set revoked_at = now() where id = '%s'", assignment);
    assertThat(current(token).statusCode()).isEqualTo(401);
    sql("update access_assignment set revoked_at = null where id = '%s'", assignment);
    assertThat(current(token).statusCode()).isEqualTo(200);
    sql("update access_account set disabled_at = now() where id = '%s'", account);
    assertThat(current(token).statusCode()).isEqualTo(401);
    sql("update access_account set disabled_at = null where id = '%s'", account);
    assertThat(bearer(token).post(CURRENT + "/sign-out").statusCode()).isEqualTo(204);
    assertThat(current(token).statusCode()).isEqualTo(401);
  }

  @Test
  void a_refresh_token_that_comes_twice_ends_the_session() {
    Response first = signIn(login, PASSWORD);
    Response second = refresh(first);
    assertThat(second.statusCode()).as(second.asString()).isEqualTo(200);
    assertThat(refresh(first).statusCode()).isEqualTo(401);
    assertThat(refresh(second).statusCode()).isEqualTo(401);
    assertThat(current(second.path("accessToken")).statusCode()).isEqualTo(401);
  }

  @Test
  void fifty_guesses_at_once_are_judged_five_times_at_the_most() throws Exception {
    List<Integer> answers = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Integer>> guesses = new ArrayList<>();
      for (int i = 0; i < 50; i++) {
        String guess = "guess " + i;
        guesses.add(threads.submit(() -> signIn(login, guess).statusCode()));
      }
      for (Future<Integer> guess : guesses) {
        answers.add(guess.get());
      }
    }
    assertThat(answers).containsOnly(401, 429);
    assertThat(answers.stream().filter(status -> status == 401)).hasSizeLessThanOrEqualTo(5);
    for (int i = 0; i < 5; i++) {
      signIn(login, "guess");
    }
    Response locked = signIn(login, PASSWORD);
    assertThat(locked.statusCode()).isEqualTo(429);
    assertThat(locked.jsonPath().getInt("facts.retryAfterSeconds")).isBetween(1, 900);
  }

  @Test
  void a_one_time_password_only_allows_to_choose_an_own_one() {
    sql("update access_account set must_change_password = true where id = '%s'", account);
    String token = signIn(login, PASSWORD).path("accessToken");
    assertThat(
            bearer(token)
                .body(Map.of("assignmentId", assignment))
                .post(CURRENT + "/role")
                .statusCode())
        .isEqualTo(403);
    Response changed =
        bearer(token)
            .body(Map.of("oldPassword", PASSWORD, "newPassword", "tog daryo bulut yel"))
            .post("/api/v1/access/own-password");
    assertThat(changed.statusCode()).as(changed.asString()).isEqualTo(204);
    assertThat(
            bearer(token)
                .body(Map.of("assignmentId", assignment))
                .post(CURRENT + "/role")
                .statusCode())
        .isEqualTo(200);
    assertThat(signIn(login, "tog daryo bulut yel").statusCode()).isEqualTo(201);
  }

  @Test
  void whoever_changes_a_password_or_confirms_a_second_factor_proves_who_they_are() {
    String token = signIn(login, PASSWORD).path("accessToken");
    Response wrong =
        bearer(token)
            .body(
                Map.of("oldPassword", "tog daryo tuman qor", "newPassword", "tog daryo bulut yel"))
            .post("/api/v1/access/own-password");
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.<String>path("type")).isEqualTo("/problems/old-password-unfit");
    assertThat(
            bearer(token)
                .body(Map.of("password", PASSWORD))
                .post("/api/v1/access/second-factor")
                .statusCode())
        .isBetween(200, 201);
    Response code =
        bearer(token)
            .body(Map.of("oneTimeCode", "000000"))
            .post("/api/v1/access/second-factor/confirmation");
    assertThat(code.statusCode()).isEqualTo(422);
    assertThat(code.<String>path("type")).isEqualTo("/problems/one-time-code-unfit");
  }

  @Test
  void tokens_that_are_not_ours_are_refused() throws Exception {
    String token = signIn(login, PASSWORD).path("accessToken");
    String session = payload(token).replaceAll(".*\"sid\":\"([^\"]+)\".*", "$1");
    Instant now = Instant.now();
    PrivateKey key =
        KeyUtils.decodePrivateKey(pem("smallrye.jwt.sign.key.location"), SignatureAlgorithm.ES256);
    byte[] publicKey =
        KeyUtils.decodePublicKey(pem("mp.jwt.verify.publickey.location"), SignatureAlgorithm.ES256)
            .getEncoded();
    assertThat(current(signed(claims(session, now), key)).statusCode()).isEqualTo(200);
    String none = base64("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + token.split("\\.")[1] + ".";
    assertThat(
            List.of(
                none,
                claims(session, now)
                    .jws()
                    .algorithm(SignatureAlgorithm.HS256)
                    .sign(new SecretKeySpec(publicKey, "HmacSHA256")),
                signed(claims(session, now).issuer("other"), key),
                signed(claims(session, now).audience("other"), key),
                signed(
                    claims(session, now.minusSeconds(1200)).expiresAt(now.minusSeconds(60)), key),
                signed(claims(UUID.randomUUID().toString(), now), key),
                token.substring(0, token.length() - 8) + "AAAAAAAA"))
        .extracting(forged -> current(forged).statusCode())
        .containsOnly(401);
  }

  @Test
  void the_published_key_and_the_table_of_roles_are_open_to_all() {
    Response keys = given().get("/api/v1/access/keys");
    assertThat(keys.jsonPath().getString("keys[0].alg")).isEqualTo("ES256");
    assertThat(keys.jsonPath().getMap("keys[0]")).doesNotContainKey("d");
    assertThat(given().get("/api/v1/access/roles").jsonPath().getList("items")).hasSize(19);
  }

  private JwtClaimsBuilder claims(String session, Instant now) {
    return Jwt.claims()
        .issuer("hemis")
        .audience("hemis-api")
        .subject(account.toString())
        .claim("sid", session)
        .claim("jti", UUID.randomUUID().toString())
        .issuedAt(now)
        .expiresAt(now.plusSeconds(600));
  }

  private static String signed(JwtClaimsBuilder claims, PrivateKey key) {
    return claims.jws().algorithm(SignatureAlgorithm.ES256).sign(key);
  }

  private static String pem(String location) throws IOException {
    URI file = URI.create(ConfigProvider.getConfig().getValue(location, String.class));
    return Files.readString(Path.of(file));
  }

  private static String payload(String token) {
    return new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8);
  }

  private static String base64(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String withoutTrace(Response response) {
    return response.asString().replaceAll("\"traceId\":\"[^\"]*\"", "");
  }

  private static Response signIn(String login, String password) {
    return given()
        .contentType(ContentType.JSON)
        .body(Map.of("login", login, "password", password))
        .post(SESSIONS);
  }

  private static Response refresh(Response tokens) {
    return given()
        .contentType(ContentType.JSON)
        .body(Map.of("refreshToken", tokens.path("refreshToken")))
        .post(SESSIONS + "/refresh");
  }

  private static RequestSpecification bearer(String token) {
    return given().header("Authorization", "Bearer " + token).contentType(ContentType.JSON);
  }

  private static Response current(String token) {
    return given().header("Authorization", "Bearer " + token).get(CURRENT);
  }

  private void sql(String statement, Object... values) {
    QuarkusTransaction.joiningExisting()
        .run(() -> entities.createNativeQuery(statement.formatted(values)).executeUpdate());
  }
}
