package uz.hemis.domain.curriculum;

import java.util.Objects;

/**
 * For whom a curriculum is.
 *
 * @param educationForm code of the national classifier
 * @param educationLanguage code of the national classifier
 * @param admissionYear the first calendar year of the academic year of admission
 * @param years of study
 */
public record CurriculumTerms(
    String educationForm, String educationLanguage, int admissionYear, int years) {

  /** How many semesters a year has. */
  public static final int SEMESTERS_A_YEAR = 2;

  public CurriculumTerms {
    Objects.requireNonNull(educationForm, "educationForm");
    Objects.requireNonNull(educationLanguage, "educationLanguage");
  }

  /** How many semesters it has. */
  public int semesters() {
    return years * SEMESTERS_A_YEAR;
  }
}
