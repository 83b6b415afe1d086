package uz.hemis.domain.classifiers;

import java.util.stream.Stream;

/**
 * What a code means, in four languages.
 *
 * @param uzLatn Uzbek in Latin letters
 * @param uzCyrl Uzbek in Cyrillic letters
 * @param ru Russian
 * @param en English
 */
public record CodeNames(String uzLatn, String uzCyrl, String ru, String en) {

  /** The longest name, in characters. */
  public static final int LONGEST = 300;

  public CodeNames {
    if (Stream.of(uzLatn, uzCyrl, ru, en).anyMatch(n -> n.isBlank() || n.length() > LONGEST)) {
      throw new IllegalArgumentException("A name is blank or too long: " + uzLatn);
    }
  }
}
