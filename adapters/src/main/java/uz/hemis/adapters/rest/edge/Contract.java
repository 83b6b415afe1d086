package uz.hemis.adapters.rest.edge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.NonValidationKeyword;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uz.hemis.application.corrections.Instructions;

/** The contract at run time: the bundled document, read once. */
@Singleton
class Contract {

  private static final String DOCUMENT = "/META-INF/openapi.json";
  private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

  /** JSON Schema with the words that OpenAPI adds and that say nothing about a value. */
  private static final Dialect DIALECT =
      Dialect.builder(Dialects.getDraft202012())
          .keywords(
              Stream.of("components", "example", "x-implements")
                  .map(NonValidationKeyword::new)
                  .toList())
          .build();

  private final SchemaRegistry schemas =
      SchemaRegistry.withDefaultDialect(
          DIALECT,
          registry ->
              registry.schemaRegistryConfig(
                  SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));
  private final Map<String, Operation> operations = new HashMap<>();
  private final Set<String> secrets = new HashSet<>();
  private final JsonNode document;

  Contract() {
    this(bundled());
  }

  Contract(JsonNode document) {
    this.document = document;
    document
        .get("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .properties()
                    .forEach(
                        operation -> {
                          if (METHODS.contains(operation.getKey())) {
                            add(path.getKey(), operation.getKey(), operation.getValue());
                          }
                        }));
    findSecrets(document);
  }

  private static JsonNode bundled() {
    try (InputStream in = Contract.class.getResourceAsStream(DOCUMENT)) {
      return new ObjectMapper().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The operation with the id. */
  Optional<Operation> operation(String id) {
    return Optional.ofNullable(operations.get(id));
  }

  /** The methods that the address takes, HEAD and OPTIONS among them. */
  Set<String> methods(String path) {
    Set<String> methods = new TreeSet<>(Set.of("OPTIONS"));
    for (Operation operation : operations.values()) {
      if (path.matches(operation.path().replaceAll("\\{\\w+}", "[^/]+"))) {
        methods.add(operation.method());
      }
    }
    if (methods.contains("GET")) {
      methods.add("HEAD");
    }
    return methods;
  }

  /** Whether members of this name hold secrets, which are taken as they are. */
  boolean isSecret(String member) {
    return secrets.contains(member);
  }

  private void add(String path, String method, JsonNode operation) {
    String id = operation.get("operationId").asText();
    Map<String, Operation.Parameter> query = new LinkedHashMap<>();
    Map<String, Operation.Parameter> inPath = new LinkedHashMap<>();
    Map<String, Operation.Parameter> headers = new HashMap<>();
    for (JsonNode given : operation.path("parameters")) {
      JsonNode parameter = resolve(given);
      String name = parameter.get("name").asText();
      switch (parameter.get("in").asText()) {
        case "query" -> query.put(name, parameter(parameter));
        case "path" -> inPath.put(name, parameter(parameter));
        case "header" -> headers.put(name, parameter(parameter));
        default -> throw new IllegalStateException(id + ": parameter " + name);
      }
    }
    operations.put(
        id,
        new Operation(
            id,
            method.toUpperCase(java.util.Locale.ROOT),
            path,
            operation.get("x-permission").asText(),
            operation.path("x-personal-data").asBoolean(),
            operation.path("x-reads").asBoolean(),
            headers.containsKey("Idempotency-Key"),
            headers.containsKey("If-Match"),
            headers.get(Instructions.HEADER),
            successStatus(id, operation),
            operation.path("x-location").asText(null),
            query,
            inPath,
            body(operation),
            operation.path("x-body-limit").asLong(BodyLimit.BYTES),
            operation.path("requestBody").path("content").has("multipart/form-data"),
            pages(operation),
            Retirement.of(operation)));
  }

  private Operation.Parameter parameter(JsonNode parameter) {
    JsonNode schema = resolve(parameter.get("schema"));
    return new Operation.Parameter(
        parameter.get("name").asText(),
        schema.path("type").asText("string"),
        parameter.path("required").asBoolean(),
        compile(schema));
  }

  private Schema body(JsonNode operation) {
    JsonNode content = operation.path("requestBody").path("content");
    JsonNode json = content.path("application/json");
    JsonNode chosen = json.isMissingNode() ? content.path("application/merge-patch+json") : json;
    return chosen.isMissingNode() ? null : compile(chosen.get("schema"));
  }

  private Set<Integer> pages(JsonNode operation) {
    return operation
        .get("responses")
        .propertyStream()
        .filter(response -> resolve(response.getValue()).path("content").has(MediaType.TEXT_HTML))
        .map(response -> Integer.valueOf(response.getKey()))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static int successStatus(String id, JsonNode operation) {
    return operation
        .get("responses")
        .propertyStream()
        .map(Map.Entry::getKey)
        .filter(code -> code.startsWith("2"))
        .findFirst()
        .map(Integer::parseInt)
        .orElseThrow(() -> new IllegalStateException(id + " has no success"));
  }

  private Schema compile(JsonNode schema) {
    ObjectNode whole = JsonNodeFactory.instance.objectNode();
    whole.setAll((ObjectNode) schema);
    whole.set("components", document.get("components"));
    return schemas.getSchema(whole);
  }

  private JsonNode resolve(JsonNode node) {
    return node.has("$ref") ? document.at(node.get("$ref").asText().substring(1)) : node;
  }

  private void findSecrets(JsonNode node) {
    node.path("properties")
        .properties()
        .forEach(
            member -> {
              if (member.getValue().path("format").asText().equals("password")) {
                secrets.add(member.getKey());
              }
            });
    node.forEach(this::findSecrets);
  }
}
