package uz.hemis.bootstrap.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uz.hemis.bootstrap.TargetDirectory;
import uz.hemis.bootstrap.TestDatabase;
import uz.hemis.bootstrap.support.Api;
import uz.hemis.bootstrap.support.ContractDocument;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.access.Role;

/**
 * Tries every operation of the contract as every role and as nobody. An unknown parameter stops
 * each request right behind the permission gate, so that nothing is done: those who may pass get
 * 400, the others 403, nobody 401. A new operation is tried without a line of test code.
 */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PermissionMatrixIT {

  private final ContractDocument contract = new ContractDocument();

  @Test
  void every_operation_answers_every_role_as_the_table_says() throws IOException {
    List<String> wrong = new ArrayList<>();
    StringBuilder table = new StringBuilder(heading());
    int cells = 0;
    for (ContractDocument.Operation operation : contract.operations()) {
      table.append("| ").append(operation.id()).append(" | ").append(operation.permission());
      cells += check(operation, "nobody", Api.anonymous(), expectedOfNobody(operation), wrong);
      for (Role role : Role.values()) {
        int expected = expected(operation, role);
        cells += check(operation, role.name(), Api.as(role), expected, wrong);
        table.append(" | ").append(expected == 400 ? "✓" : "");
      }
      table.append(" |\n");
    }
    Files.writeString(TargetDirectory.path().resolve("permission-matrix.md"), table);
    assertThat(wrong).as("wrong cells of %d", cells).isEmpty();
    assertThat(cells).isEqualTo(contract.operations().size() * (Role.values().length + 1));
  }

  private static int check(
      ContractDocument.Operation operation,
      String who,
      RequestSpecification request,
      int expected,
      List<String> wrong) {
    String path = operation.path().replaceAll("\\{\\w+}", UUID.randomUUID().toString());
    Iterator<String> types = operation.node().path("requestBody").path("content").fieldNames();
    if (types.hasNext()) {
      String type = types.next();
      if (type.startsWith("multipart/")) {
        request.multiPart("purpose", "ORDER");
      } else {
        request.contentType(type).body("{}");
      }
    }
    Response response =
        request
            .queryParam("no-such-parameter", "x")
            .header("Idempotency-Key", Api.key())
            .header("If-Match", "\"0\"")
            .request(operation.method(), path);
    if (response.statusCode() != expected) {
      wrong.add(
          "%s as %s: %d, not %d: %s"
              .formatted(
                  operation.id(), who, response.statusCode(), expected, response.asString()));
    }
    return 1;
  }

  private static int expectedOfNobody(ContractDocument.Operation operation) {
    return operation.permission().equals("PUBLIC") ? 400 : 401;
  }

  private static int expected(ContractDocument.Operation operation, Role role) {
    return switch (operation.permission()) {
      case "PUBLIC", "AUTHENTICATED" -> 400;
      default -> role.holds(Permission.valueOf(operation.permission())) ? 400 : 403;
    };
  }

  private static String heading() {
    StringBuilder heading = new StringBuilder("| operation | permission");
    StringBuilder rule = new StringBuilder("|---|---");
    for (Role role : Role.values()) {
      heading.append(" | ").append(role);
      rule.append("|---");
    }
    return heading + " |\n" + rule + "|\n";
  }
}
