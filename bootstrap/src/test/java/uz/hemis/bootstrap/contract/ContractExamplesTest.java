package uz.hemis.bootstrap.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uz.hemis.bootstrap.support.ContractDocument;

/** What the contract shows as an example is what it asks for. */
class ContractExamplesTest {

  private final ContractDocument contract = new ContractDocument();
  private final List<String> unfit = new ArrayList<>();
  private int examined;

  @Test
  void every_example_keeps_to_its_schema() {
    visit("", contract.document());
    assertThat(unfit).isEmpty();
    assertThat(examined).isGreaterThan(contract.operations().size());
  }

  @Test
  void an_example_that_departs_from_its_schema_is_found() {
    JsonNode identifier = contract.document().at("/components/parameters/Id/schema");
    assertThat(contract.faults(identifier, new com.fasterxml.jackson.databind.node.TextNode("7")))
        .isNotEmpty();
  }

  private void visit(String place, JsonNode node) {
    if (node.isObject()) {
      JsonNode holder = contract.resolved(node.path("schema"));
      if (holder.isObject() && !place.contains("/multipart~1form-data")) {
        examples(place, node, node.get("schema"));
      } else if (isSchema(place, node)) {
        examples(place, node, node);
      }
    }
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
      if (!entry.getKey().startsWith("example")) {
        visit(place + "/" + entry.getKey().replace("/", "~1"), entry.getValue());
      }
    }
  }

  private static boolean isSchema(String place, JsonNode node) {
    return place.contains("schema") && (node.path("type").isTextual() || node.has("$ref"));
  }

  private void examples(String place, JsonNode holder, JsonNode schema) {
    if (holder.has("example")) {
      examine(place + "/example", schema, holder.get("example"));
    }
    holder
        .path("examples")
        .properties()
        .forEach(
            example ->
                examine(
                    place + "/examples/" + example.getKey(),
                    schema,
                    contract.resolved(example.getValue()).get("value")));
  }

  private void examine(String place, JsonNode schema, JsonNode value) {
    examined++;
    contract.faults(schema, value).forEach(fault -> unfit.add(place + ": " + fault));
  }
}
