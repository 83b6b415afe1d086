import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What the edge does for every operation, written into each of them: the answers that it gives by
 * itself, the headers of every answer, the order of tags. An operation's own words win.
 */
final class Uniform {

  private static final Map<String, String> HEADERS =
      Map.of("RateLimit", "RateLimit", "RateLimit-Policy", "RateLimitPolicy");

  private final ObjectNode contract;
  private final JsonNode rules;
  private final Function<String, String> components;

  /**
   * @param rules by operation and status, the rules that its use case refuses by
   * @param components gives the address within the document of a component named as {@code
   *     responses.yaml#/NotFound}
   */
  Uniform(ObjectNode contract, JsonNode rules, Function<String, String> components) {
    this.contract = contract;
    this.rules = rules;
    this.components = components;
  }

  void complete() {
    for (JsonNode item : contract.get("paths")) {
      item.properties().stream()
          .filter(entry -> Operation.isOne(entry.getKey()))
          .forEach(
              entry ->
                  answers(new Operation(entry.getKey(), (ObjectNode) entry.getValue(), contract)));
    }
    contract.get("paths").forEach(this::headers);
    sortTags();
  }

  private void answers(Operation operation) {
    ObjectNode responses = (ObjectNode) operation.node().get("responses");
    Map<String, Set<String>> problems = new TreeMap<>();
    EdgeAnswer.of(operation)
        .forEach(
            answer -> {
              problems.computeIfAbsent(answer.status(), s -> new TreeSet<>()).add(answer.problem());
              answer(responses, answer.status());
            });
    ofRules(operation, responses, problems);
    ObjectNode listed = operation.node().putObject("x-problems");
    problems.forEach((status, types) -> types.forEach(listed.withArray("/" + status)::add));
    sort(responses);
  }

  /**
   * Adds the rules that the operation refuses by. What changes something answers each status of
   * them; what only reads answers those that it names itself.
   */
  private void ofRules(
      Operation operation, ObjectNode responses, Map<String, Set<String>> problems) {
    JsonNode named = rules.path(operation.node().get("operationId").asText());
    for (Map.Entry<String, JsonNode> of : named.properties()) {
      if (operation.changes()) {
        answer(responses, of.getKey());
      }
      if (responses.has(of.getKey())) {
        Set<String> types = problems.computeIfAbsent(of.getKey(), s -> new TreeSet<>());
        of.getValue().forEach(rule -> types.add(rule.asText()));
      }
    }
  }

  private void answer(ObjectNode responses, String status) {
    if (!responses.has(status)) {
      String response = components.apply("responses.yaml#/" + EdgeAnswer.component(status));
      responses.putObject(status).put("$ref", response);
    }
  }

  private static void sort(ObjectNode responses) {
    Map<String, JsonNode> sorted = new TreeMap<>();
    responses.properties().forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
    responses.removeAll();
    responses.setAll(sorted);
  }

  private void headers(JsonNode item) {
    for (JsonNode operation : item) {
      for (JsonNode given : operation.path("responses")) {
        ObjectNode headers =
            ((ObjectNode) Operation.resolved(given, contract)).withObject("headers");
        HEADERS.forEach(
            (name, component) -> {
              if (!headers.has(name)) {
                headers.putObject(name).put("$ref", components.apply("headers.yaml#/" + component));
              }
            });
      }
    }
  }

  private void sortTags() {
    ArrayNode tags = (ArrayNode) contract.get("tags");
    List<JsonNode> sorted =
        tags.valueStream()
            .sorted(Comparator.comparing((JsonNode tag) -> tag.get("name").asText()))
            .toList();
    tags.removeAll().addAll(sorted);
  }
}
