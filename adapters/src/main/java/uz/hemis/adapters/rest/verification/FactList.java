package uz.hemis.adapters.rest.verification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import uz.hemis.adapters.rest.verification.VerificationPage.Fact;
import uz.hemis.adapters.rest.verification.VerificationPage.Value;

/** Gathers the facts of a page. */
final class FactList {

  private static final String UZBEK = "uz-Latn";
  private static final String ENGLISH = "en";

  private final PageText text;
  private final List<Fact> facts = new ArrayList<>();

  FactList(PageText text) {
    this.text = text;
  }

  void add(String key, String value) {
    add(key, List.of(new Value(value, null)));
  }

  void add(String key, LocalDate value) {
    add(key, text.sentence("day", Map.of("day", value)));
  }

  /** Adds what the document may not have. */
  void addIfAny(String key, String value) {
    if (value != null) {
      add(key, value);
    }
  }

  /** Adds what the document prints in Uzbek and English; once where both are the same. */
  void add(String key, String uzbek, String english) {
    Value first = new Value(uzbek, UZBEK);
    add(key, english.equals(uzbek) ? List.of(first) : List.of(first, new Value(english, ENGLISH)));
  }

  List<Fact> all() {
    return List.copyOf(facts);
  }

  private void add(String key, List<Value> values) {
    facts.add(new Fact(text.sentence("fact." + key), values));
  }
}
