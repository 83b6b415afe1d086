package uz.hemis.domain.corrections;

import java.util.Objects;
import uz.hemis.domain.shared.person.Email;
import uz.hemis.domain.shared.person.FullName;
import uz.hemis.domain.shared.person.PhoneNumber;

/**
 * What people correct of their own data (4.2): spelling of the name and how they are reached.
 *
 * @param phone null when not known
 * @param email null when not known
 */
public record OwnData(FullName name, PhoneNumber phone, Email email) {

  public OwnData {
    Objects.requireNonNull(name, "name");
  }

  /** Tells nothing of the person. */
  @Override
  public String toString() {
    return "OwnData";
  }
}
