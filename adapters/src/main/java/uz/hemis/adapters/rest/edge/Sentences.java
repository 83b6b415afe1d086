package uz.hemis.adapters.rest.edge;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sentences of the system, in each of its languages, out of one set of files per area. */
@Singleton
class Sentences {

  private static final Pattern FACT = Pattern.compile("\\{(\\w+)}");
  private static final DateTimeFormatter LOCAL_DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private final Map<Locale, Properties> byLanguage = new HashMap<>();

  Sentences() {
    Languages.ALL.forEach(language -> byLanguage.put(language, new Properties()));
    Stream.concat(Stream.of("edge", "terms"), RuleCatalogue.byArea().keySet().stream())
        .forEach(area -> byLanguage.forEach((language, all) -> load(area, language, all)));
  }

  /** The sentence with its facts filled in. */
  String sentence(Locale language, String key, Map<String, Object> facts) {
    return FACT.matcher(raw(language, key))
        .replaceAll(fact -> Matcher.quoteReplacement(shown(language, facts.get(fact.group(1)))));
  }

  /** The sentence with the names of its facts in braces. */
  String raw(Locale language, String key) {
    String sentence = byLanguage.get(language).getProperty(key);
    if (sentence == null) {
      throw new IllegalStateException("No sentence " + key + " in " + language);
    }
    return sentence;
  }

  /** Whether the sentence exists. */
  boolean knows(Locale language, String key) {
    return byLanguage.get(language).containsKey(key);
  }

  private String shown(Locale language, Object fact) {
    return switch (fact) {
      case null -> "—";
      case LocalDate date when !language.equals(Locale.ENGLISH) -> LOCAL_DATE.format(date);
      case Collection<?> many ->
          many.stream().map(one -> shown(language, one)).collect(Collectors.joining(", "));
      default -> byLanguage.get(language).getProperty("term." + fact, fact.toString());
    };
  }

  private static void load(String area, Locale language, Properties into) {
    String file = "/problems/" + area + "_" + language.toLanguageTag().replace('-', '_');
    try (InputStream in = Sentences.class.getResourceAsStream(file + ".properties")) {
      if (in == null) {
        throw new IllegalStateException("There is no " + file + ".properties");
      }
      into.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
