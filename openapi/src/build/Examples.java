import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Gives an example to each JSON answer that has none, made of the examples, values and formats of
 * its members. What the contract shows itself wins; a test holds all of them against their schemas.
 */
final class Examples {

  private static final int DEEPEST = 6;
  private static final String JSON = "application/json";
  private static final Map<String, String> FORMATS =
      Map.of(
          "uuid", "019ab2f0-5d7c-7c3e-9c55-0d8f3a1b2c3d",
          "date", "2026-11-02",
          "date-time", "2026-11-02T06:10:02.113Z",
          "uri", "otpauth://totp/HEMIS:kadrlar?secret=JBSWY3DPEHPK3PXP",
          "uri-reference", "/problems/entry-closed",
          "email", "kadrlar@example.uz");

  private final ObjectNode contract;
  private final JsonNode words;
  private final JsonNodeFactory json = JsonNodeFactory.instance;

  /**
   * @param words by name of a member, what may stand there
   */
  Examples(ObjectNode contract, JsonNode words) {
    this.contract = contract;
    this.words = words;
  }

  void complete() {
    for (JsonNode item : contract.get("paths")) {
      for (JsonNode operation : item) {
        for (Map.Entry<String, JsonNode> answer : operation.path("responses").properties()) {
          if (answer.getKey().startsWith("2")) {
            complete(answer.getValue().path("content").path(JSON));
          }
        }
      }
    }
  }

  private void complete(JsonNode content) {
    if (content instanceof ObjectNode shown && !shown.has("example") && !shown.has("examples")) {
      shown.set("example", sample("", shown.get("schema"), 0));
    }
  }

  private JsonNode sample(String name, JsonNode given, int depth) {
    JsonNode schema =
        given.has("$ref") ? contract.at(given.get("$ref").asText().substring(1)) : given;
    for (String keyword : List.of("example", "const", "default")) {
      if (schema.has(keyword)) {
        return schema.get(keyword).deepCopy();
      }
    }
    if (schema.has("enum")) {
      return schema.get("enum").get(0);
    }
    return switch (type(schema)) {
      case "object" -> object(schema, depth);
      case "array" -> array(name, schema, depth);
      case "integer", "number" -> json.numberNode(Math.max(1, schema.path("minimum").asInt(1)));
      case "boolean" -> json.booleanNode(true);
      default -> json.textNode(text(name, schema));
    };
  }

  private JsonNode object(JsonNode schema, int depth) {
    ObjectNode sample = json.objectNode();
    List<String> required = new ArrayList<>();
    schema.path("required").forEach(name -> required.add(name.asText()));
    for (Map.Entry<String, JsonNode> member : schema.path("properties").properties()) {
      if (required.contains(member.getKey()) || depth < DEEPEST && isShown(member.getKey())) {
        sample.set(member.getKey(), sample(member.getKey(), member.getValue(), depth + 1));
      }
    }
    return sample;
  }

  /** A cursor and a count stand in few answers only. */
  private static boolean isShown(String member) {
    return !member.equals("next") && !member.equals("totalCount");
  }

  private JsonNode array(String name, JsonNode schema, int depth) {
    ArrayNode sample = json.arrayNode();
    int least = schema.path("minItems").asInt(0);
    if (depth < DEEPEST || least > 0) {
      sample.add(sample(name, schema.get("items"), depth + 1));
    }
    return sample;
  }

  private String text(String name, JsonNode schema) {
    String format = schema.path("format").asText();
    if (FORMATS.containsKey(format)) {
      return FORMATS.get(format);
    }
    return words
        .path(name)
        .asText(name.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT).strip());
  }

  private static String type(JsonNode schema) {
    JsonNode type = schema.path("type");
    return type.isArray() ? type.get(0).asText() : type.asText("string");
  }
}
