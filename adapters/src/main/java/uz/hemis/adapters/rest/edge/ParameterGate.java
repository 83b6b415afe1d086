package uz.hemis.adapters.rest.edge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import uz.hemis.application.corrections.Instructions;

/**
 * Holds the parameters of a request against the contract, and asks for the headers that make deeds
 * safe to repeat (Idempotency-Key) and changes safe against each other (If-Match). Takes note of
 * the instruction that a correction names.
 */
@ApplicationScoped
class ParameterGate {

  private static final Pattern IDEMPOTENCY_KEY = Pattern.compile("[A-Za-z0-9._~-]{8,128}");
  private static final Pattern STRONG_ETAG =
      Pattern.compile("\"(\\d{1,18})(?:\\.[A-Za-z0-9.-]{1,40})?\"");

  private final RequestContext request;

  ParameterGate(RequestContext request) {
    this.request = request;
  }

  void admit(Operation operation, ContainerRequestContext context) {
    List<Violation> violations = new ArrayList<>();
    check(operation.pathParameters(), context.getUriInfo().getPathParameters(), violations);
    check(operation.query(), context.getUriInfo().getQueryParameters(), violations);
    if (operation.needsIdempotencyKey()) {
      idempotencyKey(context.getHeaderString("Idempotency-Key"), violations);
    }
    if (operation.instruction() != null) {
      instruction(
          operation.instruction(), context.getHeaders().get(Instructions.HEADER), violations);
    }
    if (!violations.isEmpty()) {
      throw new EdgeRefusal(EdgeFault.INVALID_REQUEST, violations);
    }
    if (operation.needsIfMatch()) {
      request.expects(version(context.getHeaderString("If-Match")));
    }
  }

  private void idempotencyKey(String key, List<Violation> violations) {
    if (key == null) {
      throw new EdgeRefusal(EdgeFault.IDEMPOTENCY_KEY_MISSING);
    }
    if (!IDEMPOTENCY_KEY.matcher(key).matches()) {
      violations.add(
          new Violation(
              "Idempotency-Key", "pattern", Map.of("expected", IDEMPOTENCY_KEY.pattern())));
    }
    request.repeatsUnder(key);
  }

  private void instruction(
      Operation.Parameter header, List<String> values, List<Violation> violations) {
    if (values == null || values.isEmpty()) {
      return;
    }
    int before = violations.size();
    check(header, values, violations);
    if (violations.size() == before) {
      request.names(UUID.fromString(values.getFirst()));
    }
  }

  private static long version(String ifMatch) {
    if (ifMatch == null) {
      throw new EdgeRefusal(EdgeFault.PRECONDITION_REQUIRED);
    }
    var etag = STRONG_ETAG.matcher(ifMatch.strip());
    if (!etag.matches()) {
      throw new EdgeRefusal(
          EdgeFault.INVALID_REQUEST,
          List.of(new Violation("If-Match", "pattern", Map.of("expected", "\"3\""))));
    }
    return Long.parseLong(etag.group(1));
  }

  private static void check(
      Map<String, Operation.Parameter> known,
      MultivaluedMap<String, String> given,
      List<Violation> violations) {
    given
        .keySet()
        .forEach(
            name -> {
              if (!known.containsKey(name)) {
                violations.add(new Violation(name, "unknown", Map.of()));
              }
            });
    known
        .values()
        .forEach(
            parameter -> {
              List<String> values = given.get(parameter.name());
              if (values == null || values.isEmpty()) {
                if (parameter.required()) {
                  violations.add(new Violation(parameter.name(), "required", Map.of()));
                }
              } else {
                check(parameter, values, violations);
              }
            });
  }

  private static void check(
      Operation.Parameter parameter, List<String> values, List<Violation> violations) {
    if (values.size() > 1 && !parameter.type().equals("array")) {
      violations.add(new Violation(parameter.name(), "maxItems", Map.of("expected", 1)));
    } else if (values.stream().anyMatch(Text::hidesCharacters)) {
      violations.add(new Violation(parameter.name(), "characters", Map.of()));
    } else {
      violations.addAll(
          Violations.of(parameter.schema(), value(parameter.type(), values), parameter.name()));
    }
  }

  private static JsonNode value(String type, List<String> values) {
    if (type.equals("array")) {
      ArrayNode array = JsonNodeFactory.instance.arrayNode();
      values.forEach(array::add);
      return array;
    }
    String value = values.getFirst();
    return switch (type) {
      case "integer", "number" -> number(value);
      case "boolean" ->
          value.equals("true") || value.equals("false")
              ? BooleanNode.valueOf(value.equals("true"))
              : new TextNode(value);
      default -> new TextNode(value);
    };
  }

  private static JsonNode number(String value) {
    if (value.length() > 20) {
      return new TextNode(value);
    }
    try {
      return DecimalNode.valueOf(new BigDecimal(value));
    } catch (NumberFormatException e) {
      return new TextNode(value);
    }
  }
}
