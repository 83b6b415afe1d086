package uz.hemis.bootstrap.edge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uz.hemis.bootstrap.TestDatabase;
import uz.hemis.bootstrap.support.Api;
import uz.hemis.bootstrap.support.ContractDocument;
import uz.hemis.bootstrap.support.ContractDocument.Operation;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.access.Role;

/**
 * Walks the contract and asks of every operation what the edge owes all of them. A new operation is
 * tried without a line of test code.
 */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class EveryOperationIT {

  private final ContractDocument contract = new ContractDocument();
  private final List<String> wrong = new ArrayList<>();

  @Test
  void each_points_at_an_unknown_parameter_and_tells_languages_limits_and_care() {
    for (Operation operation : contract.operations()) {
      Response answer = send(operation, whole(operation).queryParam("no-such-parameter", 1));
      expect(operation, answer, 400, "invalid-request");
      expect(operation, pointers(answer).contains("no-such-parameter"), "pointer");
      expect(operation, "uz-Latn".equals(answer.header("Content-Language")), "language");
      expect(operation, holds(answer, "Vary", "Accept-Language"), "Vary");
      expect(operation, holds(answer, "X-Content-Type-Options", "nosniff"), "nosniff");
      expect(operation, holds(answer, "Content-Security-Policy", "default-src 'none'"), "CSP");
      expect(operation, holds(answer, "Referrer-Policy", "no-referrer"), "referrer");
      String limit = operation.permission().equals("PUBLIC") ? "\"address\";" : "\"account\";";
      expect(operation, holds(answer, "RateLimit", limit + "r="), "RateLimit");
      expect(operation, holds(answer, "RateLimit-Policy", limit + "q="), "RateLimit-Policy");
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void each_deed_is_refused_without_its_key_and_each_change_without_its_version() {
    int keyed = 0;
    int versioned = 0;
    for (Operation operation : contract.operations()) {
      if (takes(operation, "Idempotency-Key")) {
        keyed++;
        Response answer = send(operation, body(operation, signedIn(operation)));
        expect(operation, answer, 400, "idempotency-key-missing");
      } else if (takes(operation, "If-Match")) {
        versioned++;
        Response answer = send(operation, body(operation, signedIn(operation)));
        expect(operation, answer, 428, "precondition-required");
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(keyed).isGreaterThan(70);
    assertThat(versioned).isGreaterThan(20);
  }

  @Test
  void each_change_takes_a_merge_patch_only_and_each_body_its_type_only() {
    for (Operation operation : contract.operations()) {
      JsonNode content = operation.node().path("requestBody").path("content");
      if (content.isEmpty()) {
        continue;
      }
      String other = operation.method().equals("PATCH") ? "application/json" : "text/plain";
      Response answer =
          send(operation, headers(operation, signedIn(operation)).contentType(other).body("{}"));
      expect(operation, answer, 415, "unsupported-media-type");
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void each_address_tells_the_methods_that_it_takes() {
    Map<String, Set<String>> methods = new TreeMap<>();
    contract
        .operations()
        .forEach(
            operation ->
                methods
                    .computeIfAbsent(address(operation), path -> new TreeSet<>())
                    .add(operation.method()));
    methods.forEach(
        (path, known) -> {
          for (String method : List.of("PUT", "DELETE", "PATCH")) {
            if (contract.operation(method, path).isEmpty()) {
              Response answer =
                  Api.anonymous().contentType("application/json").body("{}").request(method, path);
              Set<String> allowed = allowed(answer);
              if (answer.statusCode() != 405 || !allowed.containsAll(known)) {
                wrong.add(method + " " + path + ": " + answer.statusCode() + " " + allowed);
              }
            }
          }
        });
    assertThat(wrong).isEmpty();
  }

  @Test
  void each_answer_of_JSON_is_refused_in_another_form() {
    for (Operation operation : contract.operations()) {
      if (answersJsonOnly(operation)) {
        Response answer = send(operation, whole(operation).accept("image/gif"));
        expect(operation, answer, 406, "not-acceptable");
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void each_deed_can_be_previewed_or_says_why_not() {
    List<String> unpreviewed = new ArrayList<>();
    for (Operation operation : contract.operations()) {
      boolean acts =
          !operation.method().equals("GET") && !operation.node().path("x-reads").asBoolean();
      boolean previewed = takes(operation, "dryRun");
      boolean excused = operation.node().path("x-no-dry-run").asText().length() > 10;
      expect(operation, acts ? previewed != excused : !previewed, "preview");
      if (excused) {
        unpreviewed.add(operation.id());
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(unpreviewed)
        .containsExactlyInAnyOrder(
            "signIn",
            "refreshSession",
            "signOut",
            "signOutEverywhere",
            "chooseRole",
            "changePassword",
            "setUpSecondFactor",
            "confirmSecondFactor",
            "createAccount",
            "resetPassword",
            "uploadFile",
            "verifyRecord",
            "searchStudents");
  }

  @Test
  void only_what_the_contract_retires_is_announced_as_retired() {
    for (Operation operation : contract.operations()) {
      boolean retired = operation.node().path("deprecated").asBoolean();
      Response answer = send(operation, whole(operation).queryParam("no-such-parameter", 1));
      expect(operation, (answer.header("Deprecation") != null) == retired, "Deprecation");
      expect(operation, (answer.header("Sunset") != null) == retired, "Sunset");
    }
    assertThat(wrong).isEmpty();
  }

  private RequestSpecification whole(Operation operation) {
    return body(operation, headers(operation, signedIn(operation)));
  }

  private static RequestSpecification signedIn(Operation operation) {
    return switch (operation.permission()) {
      case "PUBLIC" -> Api.anonymous();
      case "AUTHENTICATED" -> Api.as(Role.DEAN);
      default -> Api.as(holder(Permission.valueOf(operation.permission())));
    };
  }

  private static Role holder(Permission permission) {
    return Arrays.stream(Role.values())
        .filter(role -> role.holds(permission))
        .findFirst()
        .orElseThrow();
  }

  private RequestSpecification headers(Operation operation, RequestSpecification request) {
    if (takes(operation, "Idempotency-Key")) {
      request.header("Idempotency-Key", Api.key());
    }
    return takes(operation, "If-Match") ? request.header("If-Match", "\"0\"") : request;
  }

  private static RequestSpecification body(Operation operation, RequestSpecification request) {
    JsonNode content = operation.node().path("requestBody").path("content");
    if (content.isEmpty()) {
      return request;
    }
    String type = content.fieldNames().next();
    return type.startsWith("multipart/")
        ? request.multiPart("purpose", "ORDER")
        : request.contentType(type).body("{}");
  }

  private Response send(Operation operation, RequestSpecification request) {
    return request.request(operation.method(), address(operation));
  }

  /** The path with what the contract gives as an example of each part. */
  private String address(Operation operation) {
    String address = operation.path();
    for (JsonNode given : operation.node().path("parameters")) {
      JsonNode parameter = contract.resolved(given);
      if (parameter.get("in").asText().equals("path")) {
        JsonNode schema = contract.resolved(parameter.get("schema"));
        String example =
            parameter
                .path("example")
                .asText(
                    schema
                        .path("enum")
                        .path(0)
                        .asText(schema.path("example").asText(UUID.randomUUID().toString())));
        address = address.replace("{" + parameter.get("name").asText() + "}", example);
      }
    }
    return address;
  }

  private boolean takes(Operation operation, String parameter) {
    return operation
        .node()
        .path("parameters")
        .valueStream()
        .anyMatch(given -> contract.resolved(given).get("name").asText().equals(parameter));
  }

  private boolean answersJsonOnly(Operation operation) {
    Set<String> types = new TreeSet<>();
    operation
        .node()
        .get("responses")
        .forEach(
            response ->
                contract
                    .resolved(response)
                    .path("content")
                    .fieldNames()
                    .forEachRemaining(types::add));
    return types.equals(Set.of("application/json", "application/problem+json"));
  }

  private static Set<String> allowed(Response answer) {
    String allow = answer.header("Allow");
    return allow == null ? Set.of() : new TreeSet<>(List.of(allow.split(", ")));
  }

  private static List<String> pointers(Response answer) {
    List<String> pointers = answer.jsonPath().getList("errors.pointer");
    return pointers == null ? List.of() : pointers;
  }

  private static boolean holds(Response answer, String header, String part) {
    String value = answer.header(header);
    return value != null && value.contains(part);
  }

  private void expect(Operation operation, Response answer, int status, String slug) {
    boolean right =
        answer.statusCode() == status
            && answer.contentType().startsWith("application/problem+json")
            && answer.<String>path("type").equals("/problems/" + slug);
    if (!right) {
      wrong.add(operation.id() + ": " + answer.statusCode() + " " + answer.asString());
    }
  }

  private void expect(Operation operation, boolean holds, String what) {
    if (!holds) {
      wrong.add(operation.id() + ": " + what);
    }
  }
}
