package uz.hemis.adapters.rest.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uz.hemis.domain.shared.rule.Rule;

class SentencesTest {

  private static final Pattern FACT = Pattern.compile("\\{(\\w+)}");

  private final Sentences sentences = new Sentences();

  @Test
  void every_refusal_has_a_title_a_detail_and_help_in_every_language() {
    List<String> missing = new ArrayList<>();
    for (Locale language : Languages.ALL) {
      slugs()
          .flatMap(slug -> Stream.of(slug + ".title", slug + ".detail", slug + ".help"))
          .filter(key -> !sentences.knows(language, key))
          .forEach(key -> missing.add(language + " " + key));
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void a_sentence_speaks_of_the_same_facts_in_every_language() {
    slugs()
        .map(slug -> slug + ".detail")
        .forEach(
            key ->
                assertThat(Languages.ALL.stream().map(l -> facts(sentences.raw(l, key))).distinct())
                    .as(key)
                    .hasSize(1));
  }

  @Test
  void roles_are_named_in_the_language_of_the_person() {
    assertThat(
            sentences.sentence(
                Locale.forLanguageTag("ru"), "schema.enum", Map.of("expected", "HR_DEPARTMENT")))
        .isEqualTo("должно быть одним из: отдел кадров");
  }

  private static Set<String> facts(String sentence) {
    Matcher found = FACT.matcher(sentence);
    Set<String> facts = new TreeSet<>();
    while (found.find()) {
      facts.add(found.group(1));
    }
    return facts;
  }

  private static Stream<String> slugs() {
    return Stream.concat(
        RuleCatalogue.byArea().values().stream().flatMap(List::stream).map(Rule::slug),
        Stream.concat(
            Arrays.stream(EdgeFault.values()).map(EdgeFault::slug), Stream.of("several-faults")));
  }
}
