package uz.hemis.domain.diplomas;

import java.util.Objects;
import java.util.UUID;

/**
 * What was studied, and what is awarded for it.
 *
 * @param qualification of the programme
 * @param since the year in which the studies began
 */
public record Education(
    Bilingual institution,
    Programme programme,
    Bilingual qualification,
    Curriculum curriculum,
    int since) {

  /**
   * Direction or specialty.
   *
   * @param code the national code
   * @param type code of the national classifier: 11 bachelor, 12 master
   */
  public record Programme(String code, String type, Bilingual name) {}

  /**
   * By which curriculum.
   *
   * @param form code of the national classifier
   * @param language code of the national classifier
   * @param years how long it lasts
   */
  public record Curriculum(UUID id, String form, String language, int years) {}

  public Education {
    Objects.requireNonNull(institution, "institution");
    Objects.requireNonNull(programme, "programme");
    Objects.requireNonNull(qualification, "qualification");
    Objects.requireNonNull(curriculum, "curriculum");
  }
}
