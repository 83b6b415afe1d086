package uz.hemis.domain.installation;

import java.util.Objects;

/**
 * The institution that the installation serves (2.1).
 *
 * @param code the institution's code, 3 or 4 digits
 * @param nameUz the name in Uzbek
 * @param nameRu the name in Russian; null if there is none
 * @param nameEn the name in English; null if there is none
 */
public record Institution(String code, String nameUz, String nameRu, String nameEn) {

  public Institution {
    Objects.requireNonNull(nameUz, "nameUz");
    if (!code.matches("\\d{3,4}")) {
      throw new IllegalArgumentException("code: " + code);
    }
  }
}
