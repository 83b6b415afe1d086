package uz.hemis.bootstrap.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.HttpMethod;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uz.hemis.adapters.rest.edge.RuleCatalogue;
import uz.hemis.bootstrap.support.ContractDocument;
import uz.hemis.domain.shared.rule.Rule;
import uz.hemis.openapi.ContractOperation;

/**
 * The contract lists the rules that each operation can refuse by. They are read out of the compiled
 * classes and kept in {@code problems/rules.yaml}; {@code -Dhemis.contract.write=true} writes them
 * anew.
 */
class RefusalsOfOperationsTest {

  private static final Path FILE = Path.of("../openapi/src/main/openapi/problems/rules.yaml");
  private static final String HEADING =
      """
      # By operation and status: the rules that it can refuse by. Read out of the compiled classes by
      # RefusalsOfOperationsTest, which writes this file with -Dhemis.contract.write=true.
      """;

  /** The problem that names several of them; it has the status of the first. */
  private static final String SEVERAL = "several-faults";

  private static final int FEWEST = 100;

  private final ContractDocument contract = new ContractDocument();
  private final Map<String, Rule> rules =
      RuleCatalogue.byArea().values().stream()
          .flatMap(List::stream)
          .collect(
              Collectors.toMap(
                  rule -> rule.getClass().getSimpleName() + "." + rule.name(),
                  Function.identity()));

  @Test
  void the_contract_lists_the_rules_that_each_operation_can_refuse_by() throws IOException {
    String computed = HEADING + yaml(computed());
    if (Boolean.getBoolean("hemis.contract.write")) {
      Files.writeString(FILE, computed);
    }
    assertThat(computed.lines().filter(line -> line.endsWith(":"))).hasSizeGreaterThan(FEWEST);
    assertThat(Files.readString(FILE))
        .as("written with -Dhemis.contract.write=true")
        .isEqualTo(computed);
  }

  @Test
  void every_rule_is_the_refusal_of_some_operation() {
    assertThat(contract.operations())
        .flatExtracting(ContractDocument.Operation::problems)
        .containsAll(rules.values().stream().map(Rule::slug).toList());
  }

  private Map<String, Map<Integer, Set<String>>> computed() {
    JavaClasses house =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("uz.hemis");
    ReachableRules reachable = new ReachableRules();
    Map<String, Map<Integer, Set<String>>> computed = new TreeMap<>();
    house.stream()
        .filter(one -> one.isInterface())
        .flatMap(one -> one.getMethods().stream())
        .filter(method -> method.isAnnotatedWith(ContractOperation.class))
        .forEach(
            method ->
                computed.put(
                    method.getAnnotationOfType(ContractOperation.class).id(),
                    byStatus(reachable.from(method), method)));
    return computed;
  }

  /**
   * What changes something answers all of them. What only reads answers those whose status the
   * contract gives it: a check names the rules that it reports, and does not refuse by them.
   */
  private Map<Integer, Set<String>> byStatus(ReachableRules.Found found, JavaMethod method) {
    ContractDocument.Operation operation =
        contract.operations().stream()
            .filter(o -> o.id().equals(method.getAnnotationOfType(ContractOperation.class).id()))
            .findFirst()
            .orElseThrow();
    JsonNode responses = operation.node().get("responses");
    boolean reads = operation.method().equals(HttpMethod.GET);
    Map<Integer, Set<String>> byStatus = new TreeMap<>();
    for (String name : found.all()) {
      Rule rule = rules.get(name);
      int status = RefusalStatus.of(rule.refusal());
      if (!reads || responses.has(String.valueOf(status))) {
        byStatus.computeIfAbsent(status, s -> new TreeSet<>()).add(rule.slug());
      }
    }
    for (String name : found.gathered()) {
      byStatus.computeIfPresent(
          RefusalStatus.of(rules.get(name).refusal()),
          (status, slugs) -> {
            slugs.add(SEVERAL);
            return slugs;
          });
    }
    return byStatus;
  }

  private static String yaml(Map<String, Map<Integer, Set<String>>> computed) {
    StringBuilder yaml = new StringBuilder();
    computed.forEach(
        (operation, statuses) -> {
          if (!statuses.isEmpty()) {
            yaml.append(operation).append(":\n");
          }
          statuses.forEach(
              (status, slugs) -> {
                yaml.append("  '").append(status).append("':\n");
                slugs.forEach(slug -> yaml.append("    - ").append(slug).append('\n'));
              });
        });
    return yaml.toString();
  }
}
