package uz.hemis.bootstrap.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uz.hemis.adapters.rest.edge.RuleCatalogue;
import uz.hemis.domain.shared.rule.Rule;

/** Holds the pages about the regulation against the clauses, the rules and the tests. */
class RequirementsTest {

  /** The ids of all clauses, as the pages, the code and the problem documents cite them. */
  private static final String CLAUSES =
      """
      O-0 O-1.1 O-1.2 O-2 O-3.1 O-3.2 O-4.1 O-4.2 O-4.3 O-4.4 O-5.1 O-5.2 O-5.3 O-5.4 O-5.5 O-5.6
      O-5.7 O-5.8 O-6 O-7 R-1.1 R-1.2 R-1.3a R-1.3b R-1.3c R-1.3d R-1.3e R-1.3f R-1.3g R-1.3h
      R-1.3i R-1.3j R-1.3k R-1.3l R-1.3m R-1.3n R-1.3o R-1.3p R-1.3q R-2.1a R-2.1b R-2.1c R-2.1d
      R-2.1e R-2.2a R-2.2b R-2.2c R-2.2d R-2.3a R-2.3b R-2.3c R-2.3d R-2.3e R-2.3f R-2.3g S-1a S-1b
      S-1c S-1d S-1e S-1f S-2a S-2b S-2c S-3a S-3b S-3c S-3d S-3e S-4a S-4b S-4c S-4d S-5a S-5b S-5c
      S-5d S-5e S-6a S-6b S-6c S-7a S-7b S-7c S-8a S-9 S-10 S-11 S-12 S-13a S-13b S-14a S-14b S-14c
      R-4.1a R-4.1b R-4.1c R-4.1d R-4.1e R-4.2a R-4.2b R-4.3a R-4.3b R-5.1a R-5.1b R-5.1c R-5.2a
      R-5.2b R-5.2c R-5.2d R-5.3 R-6.1a R-6.1b R-6.1c R-6.1d R-6.1e R-6.2a R-6.2b R-6.2c R-6.2d
      R-7.1 R-7.2 R-7.3 R-7.4 A12-1 A12-2
      """;

  private static final Path HOUSE = Path.of("..");
  private static final Path PAGES = HOUSE.resolve("docs/regulation");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| ([ORSA][0-9]*-[^ |]+) \\|(.*)\\|$");
  private static final Pattern LINK = Pattern.compile("\\]\\(([a-z-]+\\.md)\\)");
  private static final Pattern TEST =
      Pattern.compile("`([A-Z]\\w*[a-z]\\w*(?:Test|IT|Check))\\b[^`]*`");
  private static final Pattern CONSTANT = Pattern.compile("`([A-Z][A-Z0-9]+(?:_[A-Z0-9]+)+)`");

  private static String pages;
  private static String tests;
  private static Set<String> testClasses;
  private static List<Row> rows;

  private record Row(String id, String rest) {

    boolean isOpen() {
      return rest.contains("not yet:");
    }

    boolean isOutside() {
      return rest.contains("outside the system") || rest.contains("nothing to hold");
    }

    List<String> found(Pattern pattern) {
      return pattern.matcher(rest).results().map(match -> match.group(1)).toList();
    }
  }

  @BeforeAll
  static void read() throws IOException {
    pages = texts(PAGES, ".md");
    StringBuilder sources = new StringBuilder();
    for (String module : List.of("domain", "application", "adapters", "bootstrap")) {
      sources.append(texts(HOUSE.resolve(module).resolve("src/test/java"), ".java"));
    }
    tests = sources.toString();
    testClasses =
        Pattern.compile("(?:class|interface) (\\w+(?:Test|IT|Check))\\b")
            .matcher(tests)
            .results()
            .map(match -> match.group(1))
            .collect(Collectors.toSet());
    rows =
        ROW.matcher(Files.readString(PAGES.resolve("requirements.md")))
            .results()
            .map(RequirementsTest::row)
            .toList();
  }

  @Test
  void every_clause_has_one_row() {
    assertThat(rows).extracting(Row::id).containsExactly(CLAUSES.strip().split("\\s+"));
  }

  @Test
  void a_row_is_shown_by_a_test_or_says_that_it_is_open() {
    assertThat(rows)
        .filteredOn(row -> !row.isOpen() && !row.isOutside())
        .allSatisfy(row -> assertThat(row.found(TEST)).as(row.id()).isNotEmpty());
  }

  @Test
  void pages_rules_and_tests_of_the_rows_exist() {
    Set<String> rules = rules().map(Rule::name).collect(Collectors.toSet());
    assertThat(rows)
        .allSatisfy(
            row -> {
              assertThat(row.found(LINK)).allMatch(page -> Files.exists(PAGES.resolve(page)));
              assertThat(row.found(TEST)).isSubsetOf(testClasses);
              assertThat(row.found(CONSTANT)).filteredOn(name -> !isRole(name)).isSubsetOf(rules);
            });
  }

  @Test
  void tests_that_the_pages_name_exist() {
    assertThat(
            TEST.matcher(pages).results().map(match -> match.group(1)).collect(Collectors.toSet()))
        .isSubsetOf(testClasses);
  }

  @Test
  void every_rule_stands_on_a_page() {
    assertThat(rules().map(Rule::name).filter(name -> !pages.contains("`" + name + "`"))).isEmpty();
  }

  @Test
  void every_rule_stands_in_a_test() {
    assertThat(rules().filter(rule -> !isTried(rule)).map(Rule::name)).isEmpty();
  }

  private static boolean isTried(Rule rule) {
    return Pattern.compile("\\b(" + rule.name() + "|" + rule.slug() + ")\\b").matcher(tests).find();
  }

  private static Stream<Rule> rules() {
    return RuleCatalogue.byArea().values().stream().flatMap(List::stream);
  }

  private static boolean isRole(String name) {
    return Arrays.stream(uz.hemis.domain.access.Role.values())
        .anyMatch(role -> role.name().equals(name));
  }

  private static Row row(MatchResult match) {
    return new Row(match.group(1), match.group(2));
  }

  private static String texts(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      StringBuilder all = new StringBuilder();
      for (Path file : files.filter(one -> one.toString().endsWith(ending)).toList()) {
        all.append(Files.readString(file)).append('\n');
      }
      return all.toString();
    }
  }
}
