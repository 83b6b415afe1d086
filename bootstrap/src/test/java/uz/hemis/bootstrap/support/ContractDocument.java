package uz.hemis.bootstrap.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The bundled contract, read by the tests themselves and not through the code under test. */
public final class ContractDocument {

  private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

  /**
   * An operation of the contract.
   *
   * @param method HTTP method in capitals
   * @param path path template
   * @param node the operation's object in the document
   */
  public record Operation(String method, String path, JsonNode node) {

    @Override
    public String toString() {
      return method + " " + path;
    }

    public String id() {
      return node.get("operationId").asText();
    }

    public String permission() {
      return node.get("x-permission").asText();
    }

    /** The types of problems that it lists for the status. */
    public List<String> problems(int status) {
      return node.at("/x-problems/" + status).valueStream().map(JsonNode::asText).toList();
    }

    /** The types of problems that it lists for any status. */
    public List<String> problems() {
      return node.path("x-problems")
          .valueStream()
          .flatMap(JsonNode::valueStream)
          .map(JsonNode::asText)
          .toList();
    }

    boolean matches(String method, String path) {
      String pattern = Pattern.quote(this.path).replaceAll("\\{\\w+}", "\\\\E[^/]+\\\\Q");
      return this.method.equals(method) && path.matches(pattern);
    }
  }

  private final JsonNode document;
  private final SchemaRegistry schemas =
      SchemaRegistry.withDefaultDialect(
          Dialects.getDraft202012(),
          registry ->
              registry.schemaRegistryConfig(
                  SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

  public ContractDocument() {
    try (InputStream in = ContractDocument.class.getResourceAsStream("/META-INF/openapi.json")) {
      document = new ObjectMapper().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The whole document. */
  public JsonNode document() {
    return document;
  }

  public List<Operation> operations() {
    List<Operation> all = new ArrayList<>();
    document
        .get("paths")
        .properties()
        .forEach(
            path ->
                path.getValue().properties().stream()
                    .filter(operation -> METHODS.contains(operation.getKey()))
                    .forEach(
                        operation ->
                            all.add(
                                new Operation(
                                    operation.getKey().toUpperCase(java.util.Locale.ROOT),
                                    path.getKey(),
                                    operation.getValue()))));
    return all;
  }

  /** The operation that a request meets; paths without parameters come first. */
  public Optional<Operation> operation(String method, String path) {
    return operations().stream()
        .filter(operation -> operation.matches(method, path))
        .min(java.util.Comparator.comparing(operation -> operation.path().contains("{")));
  }

  /** The response that the contract holds for the status. */
  public Optional<JsonNode> response(Operation operation, int status) {
    JsonNode response = operation.node().get("responses").path(String.valueOf(status));
    return response.isMissingNode() ? Optional.empty() : Optional.of(resolved(response));
  }

  /** What departs from the schema. */
  public List<String> faults(JsonNode schema, JsonNode value) {
    ObjectNode whole = JsonNodeFactory.instance.objectNode();
    whole.setAll((ObjectNode) schema.deepCopy());
    whole.set("components", document.get("components"));
    Schema compiled = schemas.getSchema(whole);
    return compiled.validate(value).stream().map(Object::toString).toList();
  }

  public JsonNode resolved(JsonNode node) {
    return node.has("$ref") ? document.at(node.get("$ref").asText().substring(1)) : node;
  }
}
