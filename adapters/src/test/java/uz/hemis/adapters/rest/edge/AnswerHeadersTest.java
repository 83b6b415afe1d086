package uz.hemis.adapters.rest.edge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.lang.reflect.Proxy;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Answers of a contract with an operation that goes and one that stays. */
class AnswerHeadersTest {

  private static final String CONTRACT =
      """
      {"paths": {
        "/old": {"get": {"operationId": "old", "x-permission": "PUBLIC", "deprecated": true,
          "x-deprecated-since": "2027-01-01", "x-sunset": "2028-01-01",
          "responses": {"200": {"description": "so far"}}}},
        "/new": {"get": {"operationId": "new", "x-permission": "PUBLIC",
          "responses": {"200": {"description": "from now on"}}}}}}
      """;

  private final ObjectMapper json = new ObjectMapper();

  @Test
  void an_operation_that_goes_says_so_with_every_answer() throws JsonProcessingException {
    for (int status : new int[] {200, 404, 500}) {
      assertThat(headers("old", status))
          .containsKeys("Deprecation", "Sunset")
          .extractingByKey("Link")
          .hasToString("[</q/openapi>; rel=\"deprecation\"]");
    }
  }

  @Test
  void an_operation_that_stays_says_nothing() throws JsonProcessingException {
    assertThat(headers("new", 200)).doesNotContainKeys("Deprecation", "Sunset", "Link");
  }

  private MultivaluedMap<String, Object> headers(String operation, int status)
      throws JsonProcessingException {
    RequestContext request = new RequestContext();
    request.runs(new Contract(json.readTree(CONTRACT)).operation(operation).orElseThrow());
    MultivaluedMap<String, Object> headers = new MultivaluedHashMap<>();
    new AnswerHeaders(request, new Answers(json))
        .complete(
            saying(ContainerRequestContext.class, Map.of()),
            saying(
                ContainerResponseContext.class,
                Map.of("getHeaders", headers, "getStatus", status)));
    return headers;
  }

  private static <T> T saying(Class<T> type, Map<String, Object> answers) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> answers.get(method.getName())));
  }
}
