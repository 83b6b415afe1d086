import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;

/**
 * An operation of the contract.
 *
 * @param method HTTP method in small letters
 * @param document what its references lead into
 */
record Operation(String method, ObjectNode node, JsonNode document) {

  private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

  /** Whether the key of a path item names an operation. */
  static boolean isOne(String key) {
    return METHODS.contains(key);
  }

  boolean changes() {
    return !method.equals("get");
  }

  boolean needsToken() {
    return !node.path("x-permission").asText().equals("PUBLIC");
  }

  boolean needsPermission() {
    return needsToken() && !node.path("x-permission").asText().equals("AUTHENTICATED");
  }

  boolean hasBody() {
    return node.has("requestBody");
  }

  boolean takesJson() {
    return node.path("requestBody")
        .path("content")
        .propertyStream()
        .anyMatch(content -> content.getKey().endsWith("json"));
  }

  boolean takesKey() {
    return takes("Idempotency-Key");
  }

  boolean takesVersion() {
    return takes("If-Match");
  }

  private boolean takes(String header) {
    return node.path("parameters")
        .valueStream()
        .map(given -> resolved(given, document))
        .anyMatch(parameter -> parameter.path("name").asText().equals(header));
  }

  static JsonNode resolved(JsonNode node, JsonNode document) {
    return node.has("$ref") ? document.at(node.get("$ref").asText().substring(1)) : node;
  }
}
