import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives bounds to what the contract leaves without. A format bounds its strings wherever they
 * stand. Beyond that only answers get ceilings here, for which clients can make room: what people
 * may send is bounded where it is written, next to the rule that bounds it, and the lint refuses a
 * request without.
 */
final class Bounds {

  /** The longest texts of a format; a date-time may carry nanoseconds and an offset. */
  private static final Map<String, Integer> LENGTHS =
      Map.of("uuid", 36, "date", 10, "date-time", 40, "uri-reference", 2048, "email", 254);

  /** The longest text that anybody may enter is that of a security policy. */
  private static final int TEXT = 50_000;

  /** The largest download in bytes. */
  private static final int DOWNLOAD = 1 << 30;

  /** The largest page of a list, and the most that stands in an answer at once. */
  private static final int PAGE = 200;

  private static final int ITEMS = 10_000;

  /** The largest integer that every client holds exactly: 2^53 - 1. */
  private static final long INTEGER = 9_007_199_254_740_991L;

  private static final List<String> NO_SCHEMAS =
      List.of("example", "examples", "default", "enum", "const");

  private final JsonNode contract;

  Bounds(JsonNode contract) {
    this.contract = contract;
  }

  void complete() {
    Set<String> names = new HashSet<>();
    contract.get("components").path("parameters").forEach(parameter -> reach(parameter, names));
    for (JsonNode item : contract.get("paths")) {
      for (JsonNode operation : item) {
        reach(operation.path("parameters"), names);
        reach(operation.path("requestBody"), names);
      }
    }
    visit(contract, false, names);
  }

  /** Collects the names of the schemas that people send. */
  private void reach(JsonNode node, Set<String> names) {
    String reference = node.path("$ref").asText("");
    if (!reference.isEmpty() && names.add(reference)) {
      reach(contract.at(reference.substring(1)), names);
    }
    node.forEach(child -> reach(child, names));
  }

  private void visit(JsonNode node, boolean isSent, Set<String> names) {
    if (node instanceof ObjectNode object) {
      bound(object, isSent);
      for (Map.Entry<String, JsonNode> entry : object.properties()) {
        if (!NO_SCHEMAS.contains(entry.getKey())) {
          visit(entry.getValue(), isSent || sends(entry.getKey(), names), names);
        }
      }
    } else {
      node.forEach(child -> visit(child, isSent, names));
    }
  }

  /** Whether what stands under the key is sent to the system. */
  private static boolean sends(String key, Set<String> names) {
    return key.equals("parameters")
        || key.equals("requestBody")
        || names.contains("#/components/schemas/" + key);
  }

  private static void bound(ObjectNode schema, boolean isSent) {
    String type = type(schema.path("type"));
    switch (type) {
      case "string" -> boundText(schema, isSent);
      case "integer" -> {
        if (!isSent) {
          boundInteger(schema);
        }
      }
      case "object" -> boundPage(schema);
      case "array" -> {
        if (!isSent) {
          putIfAbsent(schema, "maxItems", ITEMS);
        }
      }
      default -> {}
    }
  }

  private static void boundText(ObjectNode schema, boolean isSent) {
    if (schema.has("enum") || schema.has("const")) {
      return;
    }
    String format = schema.path("format").asText("");
    if (LENGTHS.containsKey(format)) {
      putIfAbsent(schema, "maxLength", LENGTHS.get(format));
    } else if (!isSent) {
      putIfAbsent(schema, "maxLength", format.equals("binary") ? DOWNLOAD : TEXT);
    }
    if (format.isEmpty() && !schema.has("pattern")) {
      schema.put("format", "text");
    }
  }

  private static void boundInteger(ObjectNode schema) {
    putIfAbsent(schema, "minimum", 0);
    putIfAbsent(
        schema,
        "maximum",
        schema.path("format").asText().equals("int32") ? Integer.MAX_VALUE : INTEGER);
  }

  private static void boundPage(ObjectNode schema) {
    JsonNode properties = schema.path("properties");
    if (properties.has("next") && properties.path("items") instanceof ObjectNode items) {
      putIfAbsent(items, "maxItems", PAGE);
    }
  }

  private static void putIfAbsent(ObjectNode schema, String keyword, long value) {
    if (!schema.has(keyword)) {
      schema.put(keyword, value);
    }
  }

  /** The type of a schema, {@code null} left aside. */
  private static String type(JsonNode type) {
    return type.isArray()
        ? type.valueStream()
            .map(JsonNode::asText)
            .filter(name -> !name.equals("null"))
            .findFirst()
            .orElse("")
        : type.asText("");
  }
}
