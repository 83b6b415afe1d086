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

  /** The phone number as it is written; null when not known. */
  public String phoneText() {
    return phone == null ? null : phone.value();
  }

  /** The e-mail address as it is written; null when not known. */
  public String emailText() {
    return email == null ? null : email.value();
  }
}
