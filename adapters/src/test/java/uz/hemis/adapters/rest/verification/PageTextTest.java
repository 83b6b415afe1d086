package uz.hemis.adapters.rest.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uz.hemis.openapi.model.CertificateKindName;
import uz.hemis.openapi.model.DiplomaKindName;
import uz.hemis.openapi.model.HonoursName;

class PageTextTest {

  private static final Pattern FACT = Pattern.compile("\\{\\w+}");

  @Test
  void every_language_says_the_same_of_the_same_facts() throws IOException {
    Map<String, Set<String>> uzbek = facts(PageText.LANGUAGES.getFirst());
    assertThat(uzbek).hasSizeGreaterThan(30);
    for (Locale language : PageText.LANGUAGES) {
      assertThat(facts(language)).as(language.toLanguageTag()).isEqualTo(uzbek);
    }
  }

  @Test
  void every_name_of_the_contract_has_its_word() throws IOException {
    assertThat(facts(Locale.ENGLISH).keySet())
        .containsAll(keys("kind.", CertificateKindName.values()))
        .containsAll(keys("kind.", DiplomaKindName.values()))
        .containsAll(keys("honours.", HonoursName.values()));
  }

  private static Set<String> keys(String prefix, Enum<?>[] names) {
    return Arrays.stream(names).map(name -> prefix + name).collect(Collectors.toSet());
  }

  private static Map<String, Set<String>> facts(Locale language) throws IOException {
    String file =
        "/verification/page_" + language.toLanguageTag().replace('-', '_') + ".properties";
    Properties sentences = new Properties();
    try (InputStream in = PageText.class.getResourceAsStream(file)) {
      sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    return sentences.stringPropertyNames().stream()
        .collect(
            Collectors.toMap(
                key -> key,
                key -> facts(sentences.getProperty(key)).collect(Collectors.toSet()),
                (a, b) -> a,
                TreeMap::new));
  }

  private static Stream<String> facts(String sentence) {
    return FACT.matcher(sentence).results().map(MatchResult::group);
  }
}
