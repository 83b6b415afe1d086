package uz.hemis.adapters.rest.edge;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Holds a value against a schema of the contract and says where it departs from it. */
final class Violations {

  private Violations() {}

  /**
   * @param prefix pointer or name that the places of the value begin with
   */
  static List<Violation> of(Schema schema, JsonNode value, String prefix) {
    List<Violation> all =
        schema.validate(value).stream().map(error -> violation(error, prefix)).distinct().toList();
    return all.stream().filter(one -> !follows(one, all)).toList();
  }

  /** What is no UUID or no code is not also too long: the form says it all. */
  private static boolean follows(Violation one, List<Violation> all) {
    return one.keyword().equals("maxLength")
        && all.stream()
            .anyMatch(
                other ->
                    other.pointer().equals(one.pointer())
                        && (other.keyword().equals("format") || other.keyword().equals("pattern")));
  }

  private static Violation violation(Error error, String prefix) {
    String place = prefix + error.getInstanceLocation();
    return switch (error.getKeyword()) {
      case "required" ->
          new Violation(place + "/" + escaped(error.getProperty()), "required", Map.of());
      case "additionalProperties", "unevaluatedProperties" ->
          new Violation(place + "/" + escaped(error.getProperty()), "unknown", Map.of());
      default -> new Violation(place, error.getKeyword(), facts(error));
    };
  }

  /** What the contract asks for; never what was sent. */
  private static Map<String, Object> facts(Error error) {
    Map<String, Object> facts = new TreeMap<>();
    JsonNode asked = error.getSchemaNode();
    if (asked != null && asked.isValueNode()) {
      facts.put("expected", asked.isNumber() ? asked.numberValue() : asked.asText());
    } else if (asked != null && asked.isArray()) {
      List<String> options = asked.valueStream().map(JsonNode::asText).toList();
      facts.put("expected", String.join(", ", options));
    }
    return facts;
  }

  private static String escaped(String member) {
    return member.replace("~", "~0").replace("/", "~1");
  }
}
