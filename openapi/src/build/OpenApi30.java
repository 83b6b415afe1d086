import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The contract in the words of OpenAPI 3.0.3, for tools that do not read 3.1: the same operations,
 * the same values. What 3.0 cannot say stops the build.
 */
final class OpenApi30 {

  /** Keywords of JSON Schema that 3.0 does not know and that have no rendering here. */
  private static final Set<String> UNKNOWN =
      Set.of(
          "$defs",
          "prefixItems",
          "if",
          "then",
          "else",
          "patternProperties",
          "propertyNames",
          "unevaluatedProperties",
          "unevaluatedItems",
          "contains",
          "dependentRequired",
          "dependentSchemas",
          "contentEncoding",
          "contentMediaType");

  ObjectNode render(ObjectNode contract) {
    ObjectNode result = contract.deepCopy();
    result.put("openapi", "3.0.3");
    ObjectNode info = (ObjectNode) result.get("info");
    info.remove("summary");
    if (info.path("license") instanceof ObjectNode license) {
      license.remove("identifier");
    }
    result.remove(List.of("jsonSchemaDialect", "webhooks"));
    result.get("paths").forEach(this::schemasBelow);
    result
        .get("components")
        .properties()
        .forEach(
            kind ->
                kind.getValue()
                    .forEach(kind.getKey().equals("schemas") ? this::schema : this::schemasBelow));
    return result;
  }

  /** Renders each schema that stands under the key {@code schema} below the node. */
  private void schemasBelow(JsonNode node) {
    if (node instanceof ObjectNode object) {
      for (Map.Entry<String, JsonNode> entry : object.properties()) {
        switch (entry.getKey()) {
          case "schema" -> schema(entry.getValue());
          case "example", "examples" -> {}
          default -> schemasBelow(entry.getValue());
        }
      }
    } else {
      node.forEach(this::schemasBelow);
    }
  }

  private void schema(JsonNode node) {
    if (!(node instanceof ObjectNode schema)) {
      return;
    }
    requireKnown(schema);
    type(schema);
    constant(schema);
    exclusive(schema, "exclusiveMinimum", "minimum");
    exclusive(schema, "exclusiveMaximum", "maximum");
    example(schema);
    reference(schema);
    for (String keyword : List.of("items", "additionalProperties", "not")) {
      schema(schema.path(keyword));
    }
    for (String keyword : List.of("properties", "allOf", "anyOf", "oneOf")) {
      schema.path(keyword).forEach(this::schema);
    }
  }

  private static void requireKnown(ObjectNode schema) {
    schema
        .fieldNames()
        .forEachRemaining(
            keyword -> {
              if (UNKNOWN.contains(keyword)) {
                throw new IllegalStateException("OpenAPI 3.0 has no " + keyword + ": " + schema);
              }
            });
  }

  /** {@code [string, "null"]} becomes a nullable string. */
  private static void type(ObjectNode schema) {
    if (!(schema.path("type") instanceof ArrayNode types)) {
      return;
    }
    List<String> named =
        types.valueStream().map(JsonNode::asText).filter(name -> !name.equals("null")).toList();
    if (named.size() != 1) {
      throw new IllegalStateException("OpenAPI 3.0 has one type for each schema: " + schema);
    }
    schema.put("type", named.getFirst());
    if (types.size() > 1) {
      schema.put("nullable", true);
    }
  }

  private static void constant(ObjectNode schema) {
    JsonNode value = schema.remove("const");
    if (value != null) {
      schema.putArray("enum").add(value);
    }
  }

  /** A bound of its own becomes a mark on the bound. */
  private static void exclusive(ObjectNode schema, String exclusive, String bound) {
    if (schema.path(exclusive).isNumber()) {
      schema.set(bound, schema.get(exclusive));
      schema.put(exclusive, true);
    }
  }

  private static void example(ObjectNode schema) {
    if (schema.remove("examples") instanceof ArrayNode examples && !examples.isEmpty()) {
      schema.set("example", examples.get(0));
    }
  }

  /** What stands beside a reference is not read in 3.0; beside an {@code allOf} it is. */
  private static void reference(ObjectNode schema) {
    if (schema.has("$ref") && schema.size() > 1) {
      schema.putArray("allOf").addObject().set("$ref", schema.remove("$ref"));
    }
  }
}
