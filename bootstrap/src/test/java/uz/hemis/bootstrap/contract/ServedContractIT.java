package uz.hemis.bootstrap.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uz.hemis.bootstrap.TestDatabase;
import uz.hemis.bootstrap.support.ContractDocument;

/** What is served is the contract: its documents, its routes, its origin. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ServedContractIT {

  private final ContractDocument contract = new ContractDocument();

  @Test
  void the_served_document_is_the_contract() throws IOException {
    JsonNode served = new ObjectMapper().readTree(given().get("/q/openapi?format=json").asString());
    assertThat(served).isEqualTo(contract.document());
  }

  @Test
  void older_tools_are_served_the_same_operations() throws IOException {
    Response answer = given().get("/q/openapi-3.0");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.contentType()).startsWith("application/json");
    JsonNode older = new ObjectMapper().readTree(answer.asString());
    assertThat(older.get("openapi").asText()).isEqualTo("3.0.3");
    assertThat(older.get("info").get("version"))
        .isEqualTo(contract.document().get("info").get("version"));
    assertThat(older.get("paths").properties().stream().map(java.util.Map.Entry::getKey))
        .containsExactlyElementsOf(
            contract.document().get("paths").properties().stream()
                .map(java.util.Map.Entry::getKey)
                .toList());
  }

  @Test
  void the_routes_are_those_of_the_contract_and_no_others() {
    Set<String> promised =
        contract.operations().stream()
            .map(operation -> operation.method() + " " + operation.path())
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(served()).isEqualTo(promised);
  }

  @Test
  void no_answer_is_opened_to_pages_of_other_origins() {
    for (String path : Set.of("/problems", "/api/v1/structure/units", "/q/openapi", "/nowhere")) {
      Response answer = given().header("Origin", "https://elsewhere.example").get(path);
      assertThat(answer.header("Access-Control-Allow-Origin")).as(path).isNull();
    }
    Response asked =
        given()
            .header("Origin", "https://elsewhere.example")
            .header("Access-Control-Request-Method", "POST")
            .options("/api/v1/personnel/employees");
    assertThat(asked.header("Access-Control-Allow-Origin")).isNull();
    assertThat(asked.header("Access-Control-Allow-Methods")).isNull();
  }

  /** Method and path of each operation that a class of the system implements. */
  private static Set<String> served() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("uz.hemis")
            .stream()
            .filter(one -> one.isMetaAnnotatedWith(Path.class) && implemented(one))
            .flatMap(one -> one.getMethods().stream())
            .filter(method -> method.isMetaAnnotatedWith(HttpMethod.class))
            .map(ServedContractIT::route)
            .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean implemented(JavaClass one) {
    return !one.isInterface() || !one.getAllSubclasses().isEmpty();
  }

  private static String route(JavaMethod method) {
    String below =
        method.tryGetAnnotationOfType(Path.class).map(Path::value).map(p -> "/" + p).orElse("");
    String verb =
        method.getAnnotations().stream()
            .filter(annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class))
            .map(
                annotation -> annotation.getRawType().getAnnotationOfType(HttpMethod.class).value())
            .findFirst()
            .orElseThrow();
    String above = method.getOwner().getAnnotationOfType(Path.class).value();
    return verb + " " + (above + below).replaceAll("/+", "/").replaceAll("(.)/$", "$1");
  }
}
