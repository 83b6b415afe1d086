package uz.hemis.bootstrap.support;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.ConfigProvider;
import uz.hemis.domain.access.Role;

/**
 * The API as its users see it: each request signed in as an account of the demo institution, each
 * answer held against the contract.
 */
public final class Api {

  private static final ContractFilter CONTRACT = new ContractFilter();
  private static final Map<String, Token> TOKENS = new ConcurrentHashMap<>();
  private static final Duration RENEWED_AFTER = Duration.ofMinutes(5);

  private Api() {}

  /** A request of nobody. */
  public static RequestSpecification anonymous() {
    return given().filter(CONTRACT);
  }

  /** A request of the demo account in the role. */
  public static RequestSpecification as(Role role) {
    return as(account(role).get("login").asText());
  }

  /** A request of the demo account with the login. */
  public static RequestSpecification as(String login) {
    return anonymous().header("Authorization", "Bearer " + token(login));
  }

  /** A deed of the demo account in the role: a JSON body under a new idempotency key. */
  public static RequestSpecification deed(Role role) {
    return as(role).header("Idempotency-Key", key()).contentType(ContentType.JSON);
  }

  /** A deed of the demo account with the login. */
  public static RequestSpecification deed(String login) {
    return as(login).header("Idempotency-Key", key()).contentType(ContentType.JSON);
  }

  /** A new idempotency key. */
  public static String key() {
    return UUID.randomUUID().toString();
  }

  /** An access token of the demo account with the login. */
  public static String token(String login) {
    return TOKENS
        .compute(
            login,
            (l, known) ->
                known != null && known.isFresh()
                    ? known
                    : new Token(
                        signIn(l, password(l)).path("accessToken").asText(), System.nanoTime()))
        .value();
  }

  /** An access token; it is valid for ten minutes, and runs of the suite may take longer. */
  private record Token(String value, long gotAt) {

    boolean isFresh() {
      return System.nanoTime() - gotAt < RENEWED_AFTER.toNanos();
    }
  }

  /** Makes the account sign in anew at its next request, as after a change of its roles. */
  public static void forget(String login) {
    TOKENS.remove(login);
  }

  /** A request under the access token. */
  public static RequestSpecification bearing(String token) {
    return anonymous().header("Authorization", "Bearer " + token);
  }

  /** Signs in anew and gives the answer. */
  public static JsonNode signIn(String login, String password) {
    return anonymous()
        .contentType(ContentType.JSON)
        .body(Map.of("login", login, "password", password))
        .post("/api/v1/access/sessions")
        .then()
        .statusCode(201)
        .extract()
        .as(JsonNode.class);
  }

  /** The password of the demo account. */
  public static String password(String login) {
    for (JsonNode account : accounts()) {
      if (account.get("login").asText().equals(login)) {
        return account.get("password").asText();
      }
    }
    throw new IllegalArgumentException("No demo account " + login);
  }

  /** The first demo account in the role. */
  public static JsonNode account(Role role) {
    for (JsonNode account : accounts()) {
      if (account.get("role").asText().equals(role.name())) {
        return account;
      }
    }
    throw new IllegalArgumentException("No demo account in " + role);
  }

  private static JsonNode accounts() {
    String data = ConfigProvider.getConfig().getValue("hemis.data.directory", String.class);
    try {
      return new ObjectMapper().readTree(Path.of(data, "demo-accounts.json").toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
