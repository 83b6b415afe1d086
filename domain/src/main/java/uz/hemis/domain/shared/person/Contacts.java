package uz.hemis.domain.shared.person;

/**
 * How somebody is reached.
 *
 * @param phone null when not known
 * @param email null when not known
 */
public record Contacts(PhoneNumber phone, Email email) {

  /** Where nothing is known. */
  public static Contacts none() {
    return new Contacts(null, null);
  }
}
