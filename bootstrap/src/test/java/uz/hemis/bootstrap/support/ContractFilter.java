package uz.hemis.bootstrap.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.Optional;

/** Holds every answer against the contract: its status, its type and its body. */
final class ContractFilter implements Filter {

  private final ContractDocument contract = new ContractDocument();
  private final ObjectMapper json = new ObjectMapper();

  @Override
  public Response filter(
      FilterableRequestSpecification request,
      FilterableResponseSpecification specification,
      FilterContext context) {
    Response response = context.next(request, specification);
    String path = URI.create(request.getURI()).getPath();
    contract
        .operation(request.getMethod(), path)
        .ifPresent(operation -> check(operation, response));
    return response;
  }

  private void check(ContractDocument.Operation operation, Response response) {
    String what = operation.id() + " " + response.statusCode();
    if (response.statusCode() == 304) {
      return;
    }
    Optional<JsonNode> documented = contract.response(operation, response.statusCode());
    assertThat(documented).as(what + " is not in the contract: " + response.asString()).isPresent();
    JsonNode content = documented.get().path("content");
    if (content.isEmpty()) {
      return;
    }
    String type = response.contentType().split(";")[0];
    assertThat(content.has(type) || content.has("*/*")).as(what + " of type " + type).isTrue();
    if (type.equals("application/problem+json")) {
      assertThat(operation.problems(response.statusCode()))
          .as(what + " lists its problems")
          .contains(response.<String>path("type").replace("/problems/", ""));
    }
    if (type.endsWith("json")) {
      assertThat(contract.faults(content.get(type).get("schema"), body(response)))
          .as(what + ": " + response.asString())
          .isEmpty();
    }
  }

  private JsonNode body(Response response) {
    try {
      return json.readTree(response.asString());
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }
}
