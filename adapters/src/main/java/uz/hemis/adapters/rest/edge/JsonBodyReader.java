package uz.hemis.adapters.rest.edge;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveResourceInfo;
import org.jboss.resteasy.reactive.server.spi.ServerMessageBodyReader;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;

/**
 * Reads JSON bodies: strictly, with the text normalised, held against the contract before anything
 * else sees them. All departures are told at once.
 */
@Provider
@Consumes({MediaType.APPLICATION_JSON, JsonBodyReader.MERGE_PATCH})
public class JsonBodyReader implements ServerMessageBodyReader<Object> {

  static final String MERGE_PATCH = "application/merge-patch+json";

  private final Contract contract;
  private final ObjectMapper mapper;
  private final ObjectReader strict;

  @Inject
  JsonBodyReader(Contract contract, ObjectMapper mapper) {
    this.contract = contract;
    this.mapper = mapper;
    this.strict =
        mapper
            .reader()
            .with(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
  }

  @Override
  public boolean isReadable(
      Class<?> type, Type generic, ResteasyReactiveResourceInfo method, MediaType mediaType) {
    return true;
  }

  @Override
  public boolean isReadable(
      Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
    return true;
  }

  @Override
  public Object readFrom(
      Class<Object> type, Type generic, MediaType mediaType, ServerRequestContext context)
      throws IOException {
    return read(
        type, context.getResteasyReactiveResourceInfo().getName(), context.getInputStream());
  }

  @Override
  public Object readFrom(
      Class<Object> type,
      Type generic,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, String> headers,
      InputStream body) {
    throw new UnsupportedOperationException("Bodies are read with their operation");
  }

  private Object read(Class<Object> type, String operationId, InputStream body) throws IOException {
    Operation operation = contract.operation(operationId).orElseThrow();
    JsonNode tree = tree(new BodyLimit(body, operation.bodyLimit()));
    List<Violation> violations = new ArrayList<>();
    JsonNode normal = normalised("", tree, violations);
    violations.addAll(Violations.of(operation.body(), normal, ""));
    if (!violations.isEmpty()) {
      throw new EdgeRefusal(EdgeFault.INVALID_REQUEST, violations);
    }
    return JsonNode.class.isAssignableFrom(type) ? normal : mapper.treeToValue(normal, type);
  }

  private JsonNode tree(InputStream body) throws IOException {
    try {
      JsonNode tree = strict.readTree(body);
      if (tree == null || tree.isMissingNode()) {
        throw new EdgeRefusal(EdgeFault.MALFORMED_BODY);
      }
      return tree;
    } catch (JsonProcessingException e) {
      Map<String, Object> where =
          e.getLocation() == null
              ? Map.of()
              : Map.of(
                  "line", e.getLocation().getLineNr(), "column", e.getLocation().getColumnNr());
      throw new EdgeRefusal(EdgeFault.MALFORMED_BODY, List.of(new Violation("", "json", where)));
    }
  }

  private JsonNode normalised(String pointer, JsonNode node, List<Violation> violations) {
    switch (node) {
      case ObjectNode object ->
          object
              .properties()
              .forEach(
                  member -> {
                    if (!contract.isSecret(member.getKey())) {
                      member.setValue(
                          normalised(
                              pointer + "/" + member.getKey(), member.getValue(), violations));
                    }
                  });
      case ArrayNode array -> {
        for (int i = 0; i < array.size(); i++) {
          array.set(i, normalised(pointer + "/" + i, array.get(i), violations));
        }
      }
      case TextNode text -> {
        if (Text.hidesCharacters(text.textValue())) {
          violations.add(new Violation(pointer, "characters", Map.of()));
        }
        return new TextNode(Text.normalised(text.textValue()));
      }
      default -> {}
    }
    return node;
  }
}
