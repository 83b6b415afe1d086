package uz.hemis.domain.shared.person;

/**
 * The parts of a person's name in one script.
 *
 * @param familyName familiya
 * @param givenName ism
 * @param patronymic otasining ismi; null for who has none
 */
public record Spelling(String familyName, String givenName, String patronymic) {

  @Override
  public String toString() {
    return familyName + ' ' + givenName + (patronymic == null ? "" : ' ' + patronymic);
  }
}
