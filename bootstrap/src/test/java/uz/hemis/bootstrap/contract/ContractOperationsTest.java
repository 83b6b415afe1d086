package uz.hemis.bootstrap.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uz.hemis.adapters.rest.edge.EdgeFault;
import uz.hemis.adapters.rest.edge.RuleCatalogue;
import uz.hemis.bootstrap.support.ContractDocument;
import uz.hemis.bootstrap.support.ContractDocument.Operation;
import uz.hemis.domain.access.Permission;

/** What every operation of the contract says of itself. */
class ContractOperationsTest {

  private static final Pattern CLAUSE =
      Pattern.compile("\\d\\.\\d|[Cc]lauses? \\d|article \\d|annex(es)? \\d|order \\d");

  /** Several rules at once, with the status of the first: it stands beside them. */
  private static final String SEVERAL = "several-faults";

  private static final Set<String> OPEN = Set.of("PUBLIC", "AUTHENTICATED");
  private static final ContractDocument CONTRACT = new ContractDocument();

  static List<Operation> operations() {
    return CONTRACT.operations();
  }

  @ParameterizedTest
  @MethodSource("operations")
  void it_has_a_summary_and_the_clause_that_it_rests_on(Operation operation) {
    assertThat(operation.node().path("summary").asText()).isNotBlank();
    assertThat(operation.node().path("description").asText()).containsPattern(CLAUSE);
    assertThat(operation.node().path("tags")).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("operations")
  void its_permission_exists(Operation operation) {
    assertThat(operation.permission())
        .isIn(
            Stream.concat(OPEN.stream(), Arrays.stream(Permission.values()).map(Permission::name))
                .toList());
    assertThat(operation.node().has("security")).isEqualTo(operation.permission().equals("PUBLIC"));
  }

  @ParameterizedTest
  @MethodSource("operations")
  void it_names_the_problems_of_each_refusal_and_no_others(Operation operation) {
    Map<String, Integer> known = statuses();
    JsonNode problems = operation.node().path("x-problems");
    Set<String> refusals = new HashSet<>();
    operation.node().get("responses").fieldNames().forEachRemaining(refusals::add);
    problems
        .properties()
        .forEach(
            status -> {
              assertThat(refusals).contains(status.getKey());
              assertThat(status.getValue().valueStream().map(JsonNode::asText))
                  .filteredOn(type -> !type.equals(SEVERAL))
                  .isNotEmpty()
                  .allSatisfy(
                      type ->
                          assertThat(known).containsEntry(type, Integer.valueOf(status.getKey())));
            });
    refusals.stream()
        .filter(status -> status.compareTo("400") >= 0)
        .forEach(status -> assertThat(problems.path(status)).as(status).isNotEmpty());
  }

  /** The problem types of one status each. */
  private static Map<String, Integer> statuses() {
    return Stream.of(
            Arrays.stream(EdgeFault.values()).map(f -> Map.entry(f.slug(), f.status())),
            RuleCatalogue.byArea().values().stream()
                .flatMap(List::stream)
                .map(rule -> Map.entry(rule.slug(), RefusalStatus.of(rule.refusal()))))
        .flatMap(problems -> problems)
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
