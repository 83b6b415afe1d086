package uz.hemis.adapters.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import uz.hemis.domain.shared.time.Tashkent;

/**
 * Sentences in several languages, out of sets of files with one file per language. Facts stand in
 * braces by their names; codes are shown by the entries {@code term.CODE}, phrases in the language
 * of the sentence.
 */
public final class SentenceBook {

  private static final Pattern FACT = Pattern.compile("\\{(\\w+)}");
  private static final DateTimeFormatter LOCAL_DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  private final Map<Locale, Properties> byLanguage = new HashMap<>();

  /**
   * @param languages the languages, for each of which every set has a file
   * @param sets names of the sets on the class path, such as {@code /problems/edge}; later ones
   *     outweigh earlier ones
   */
  public SentenceBook(Collection<Locale> languages, List<String> sets) {
    languages.forEach(language -> byLanguage.put(language, new Properties()));
    sets.forEach(set -> byLanguage.forEach((language, all) -> load(set, language, all)));
  }

  /** The sentence with its facts filled in. */
  public String sentence(Locale language, String key, Map<String, Object> facts) {
    return FACT.matcher(raw(language, key))
        .replaceAll(fact -> Matcher.quoteReplacement(shown(language, facts.get(fact.group(1)))));
  }

  /** The sentence with the names of its facts in braces. */
  public String raw(Locale language, String key) {
    String sentence = byLanguage.get(language).getProperty(key);
    if (sentence == null) {
      throw new IllegalStateException("No sentence " + key + " in " + language);
    }
    return sentence;
  }

  /** Whether the sentence exists. */
  public boolean knows(Locale language, String key) {
    return byLanguage.get(language).containsKey(key);
  }

  private String shown(Locale language, Object fact) {
    return switch (fact) {
      case null -> "—";
      case LocalDate date when !language.equals(Locale.ENGLISH) -> LOCAL_DATE.format(date);
      case Instant moment -> shown(language, moment);
      case Collection<?> many ->
          many.stream().map(one -> shown(language, one)).collect(Collectors.joining(", "));
      case Map<?, ?> phrase -> String.valueOf(phrase.get(language.toLanguageTag()));
      default -> byLanguage.get(language).getProperty("term." + fact, fact.toString());
    };
  }

  private String shown(Locale language, Instant moment) {
    return shown(language, Tashkent.dateOf(moment))
        + " "
        + TIME.format(moment.atZone(Tashkent.ZONE));
  }

  private static void load(String set, Locale language, Properties into) {
    String file = set + "_" + language.toLanguageTag().replace('-', '_') + ".properties";
    try (InputStream in = SentenceBook.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("There is no " + file);
      }
      into.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
