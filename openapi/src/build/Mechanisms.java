import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.function.Function;

/**
 * Writes into the served contract what the edge does for deeds and no resource has anything to do
 * with.
 *
 * <ul>
 *   <li>{@code dryRun} and the header {@code Dry-Run} for every deed that is safe to judge and take
 *       back; other deeds say why not in {@code x-no-dry-run}, or the build stops.
 *   <li>{@code Deprecation}, {@code Sunset} and {@code Link} where an operation is deprecated.
 * </ul>
 */
final class Mechanisms {

  private static final Map<String, String> RETIRED =
      Map.of("Deprecation", "Deprecation", "Sunset", "Sunset", "Link", "Link");

  private final ObjectNode contract;
  private final Function<String, String> components;

  /**
   * @param components gives the address within the document of a component named as {@code
   *     headers.yaml#/Sunset}
   */
  Mechanisms(ObjectNode contract, Function<String, String> components) {
    this.contract = contract;
    this.components = components;
  }

  void complete() {
    for (JsonNode item : contract.get("paths")) {
      item.properties().stream()
          .filter(entry -> Operation.isOne(entry.getKey()))
          .forEach(
              entry ->
                  complete(new Operation(entry.getKey(), (ObjectNode) entry.getValue(), contract)));
    }
  }

  private void complete(Operation operation) {
    boolean previewed = isPreviewed(operation);
    if (previewed) {
      operation
          .node()
          .withArray("parameters")
          .addObject()
          .put("$ref", components.apply("parameters.yaml#/DryRun"));
    }
    boolean retired = operation.node().path("deprecated").asBoolean();
    for (Map.Entry<String, JsonNode> answer : operation.node().get("responses").properties()) {
      if (answer.getValue() instanceof ObjectNode own && !own.has("$ref")) {
        if (previewed && answer.getKey().startsWith("2")) {
          head(own, Map.of("Dry-Run", "DryRun"));
        }
        if (retired) {
          head(own, RETIRED);
        }
      }
    }
  }

  private static boolean isPreviewed(Operation operation) {
    if (!operation.changes()
        || operation.node().path("x-reads").asBoolean()
        || operation.node().path("x-no-dry-run").isTextual()) {
      return false;
    }
    if (!operation.takesKey() && !operation.takesVersion()) {
      throw new IllegalStateException(
          operation.node().get("operationId").asText()
              + " is no deed to preview: x-no-dry-run says why");
    }
    return true;
  }

  private void head(ObjectNode answer, Map<String, String> headers) {
    ObjectNode given = answer.withObject("/headers");
    headers.forEach(
        (name, component) -> {
          if (!given.has(name)) {
            given.putObject(name).put("$ref", components.apply("headers.yaml#/" + component));
          }
        });
  }
}
