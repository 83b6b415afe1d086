package uz.hemis.domain.access;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import uz.hemis.domain.shared.rule.RuleBroken;

/**
 * Which passwords keep an account from strangers (3.1.1): long ones that nobody else thinks of. No
 * kinds of characters are asked for.
 *
 * @param common passwords that are guessed first, in lower case
 * @param words the names of the institution and the system, in lower case
 * @param shortest fewest characters of any password, {@value #MINIMUM_WITH_SECOND_FACTOR} or more
 */
public record PasswordPolicy(Set<String> common, Set<String> words, int shortest) {

  /** Fewest characters of a password that is the only factor. */
  public static final int MINIMUM_ALONE = 15;

  /** Fewest characters beside a second factor. */
  public static final int MINIMUM_WITH_SECOND_FACTOR = 8;

  /** Most characters. */
  public static final int MAXIMUM = 256;

  /** Fewest different characters; fewer is one key held down. */
  private static final int MINIMUM_DIFFERENT = 5;

  /** What is wrong with a password. */
  public enum Weakness {
    SHORT,
    LONG,
    COMMON,
    LIKE_LOGIN,
    UNCHANGED
  }

  public PasswordPolicy {
    common = Set.copyOf(common);
    words = Set.copyOf(words);
    if (shortest < MINIMUM_WITH_SECOND_FACTOR || shortest > MAXIMUM) {
      throw new IllegalArgumentException("shortest: " + shortest);
    }
  }

  /** A policy that asks for no more characters than any account needs. */
  public PasswordPolicy(Set<String> common, Set<String> words) {
    this(common, words, MINIMUM_WITH_SECOND_FACTOR);
  }

  /** The same policy, or one that asks for more characters. */
  public PasswordPolicy atLeast(int characters) {
    return new PasswordPolicy(common, words, Math.max(shortest, characters));
  }

  /** Fewest characters of a password, alone or beside a second factor. */
  public int minimum(boolean secondFactor) {
    return Math.max(shortest, secondFactor ? MINIMUM_WITH_SECOND_FACTOR : MINIMUM_ALONE);
  }

  /**
   * @param field JSON pointer of the password
   * @throws RuleBroken {@link AccessRule#PASSWORD_WEAK} with the weakness
   */
  public void requireStrong(String password, Login login, boolean secondFactor, String field) {
    int minimum = minimum(secondFactor);
    Weakness weakness = weakness(password, login, minimum);
    if (weakness != null) {
      throw refused(weakness, minimum, field);
    }
  }

  /**
   * @throws RuleBroken {@link AccessRule#PASSWORD_WEAK} when nothing was changed
   */
  public void requireChanged(String oldPassword, String newPassword, String field) {
    if (newPassword.equals(oldPassword)) {
      throw refused(Weakness.UNCHANGED, MINIMUM_ALONE, field);
    }
  }

  private static RuleBroken refused(Weakness weakness, int minimum, String field) {
    return new RuleBroken(
        AccessRule.PASSWORD_WEAK,
        field,
        Map.of("weakness", weakness.name(), "minimum", minimum, "maximum", MAXIMUM));
  }

  private Weakness weakness(String password, Login login, int minimum) {
    int length = password.codePointCount(0, password.length());
    if (length < minimum) {
      return Weakness.SHORT;
    }
    if (length > MAXIMUM) {
      return Weakness.LONG;
    }
    String core = core(password);
    if (core.replace(login.value(), "").length() < MINIMUM_WITH_SECOND_FACTOR
        && core.contains(login.value())) {
      return Weakness.LIKE_LOGIN;
    }
    return isCommon(password.toLowerCase(Locale.ROOT), core) ? Weakness.COMMON : null;
  }

  private boolean isCommon(String lower, String core) {
    return common.contains(lower)
        || common.contains(core)
        || common.contains(unit(lower))
        || lower.chars().distinct().count() < MINIMUM_DIFFERENT
        || isMadeOfWords(core);
  }

  /** Whether nothing to speak of is left without the words. */
  private boolean isMadeOfWords(String core) {
    String rest = core;
    for (String word : words) {
      rest = rest.replace(word, "");
    }
    return !rest.equals(core) && rest.length() < MINIMUM_WITH_SECOND_FACTOR;
  }

  /** Lower case without the digits and marks that people put at the end. */
  private static String core(String password) {
    return password.toLowerCase(Locale.ROOT).replaceFirst("[\\p{Punct}\\p{IsDigit}\\s]+$", "");
  }

  /** The shortest part whose repetition makes the text; the text itself when it repeats nothing. */
  private static String unit(String text) {
    int period = (text + text).indexOf(text, 1);
    return text.substring(0, period);
  }
}
