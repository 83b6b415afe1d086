package uz.hemis.adapters.rest.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class RetirementTest {

  private static final String DEPRECATED =
      "{\"deprecated\": true, \"x-deprecated-since\": \"2027-01-01\", \"x-sunset\": \"2028-01-01\"}";

  @Test
  void who_uses_an_operation_that_goes_is_told_since_when_until_when_and_where_to_read() {
    assertThat(Retirement.of(operation(DEPRECATED)).headers())
        .containsEntry("Deprecation", "@1798743600")
        .containsEntry("Sunset", "Fri, 31 Dec 2027 19:00:00 GMT")
        .containsEntry("Link", "</q/openapi>; rel=\"deprecation\"");
  }

  @Test
  void the_contract_may_name_a_page_of_its_own() {
    JsonNode operation =
        operation(
            DEPRECATED.replace("}", ", \"externalDocs\": {\"url\": \"/changes#employees\"}}"));
    assertThat(Retirement.of(operation).headers())
        .containsEntry("Link", "</changes#employees>; rel=\"deprecation\"");
  }

  @Test
  void an_operation_that_stays_announces_nothing() {
    assertThat(Retirement.of(operation("{}"))).isNull();
  }

  @Test
  void dates_and_mark_belong_together() {
    for (String half :
        new String[] {"{\"deprecated\": true}", DEPRECATED.replace("true", "false")}) {
      assertThatThrownBy(() -> Retirement.of(operation(half)))
          .isInstanceOf(IllegalStateException.class);
    }
  }

  private static JsonNode operation(String json) {
    try {
      return new ObjectMapper().readTree(json);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }
}
