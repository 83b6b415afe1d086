package uz.hemis.domain.corrections;

import uz.hemis.domain.shared.person.Email;
import uz.hemis.domain.shared.person.FullName;
import uz.hemis.domain.shared.person.PhoneNumber;
import uz.hemis.domain.shared.person.Spelling;
import uz.hemis.domain.shared.rule.Faults;

/**
 * Own data as the person states it anew (4.2); what is null stays as it is.
 *
 * @param latin the whole name in Latin script
 * @param cyrillic the whole name in Cyrillic script
 * @param phone as people write it
 */
public record OwnDataEntry(Spelling latin, Spelling cyrillic, String phone, String email) {

  /**
   * The data as it is to be.
   *
   * @throws uz.hemis.domain.shared.rule.RuleBroken with every fault at once
   */
  public OwnData judge(OwnData current) {
    Faults faults = new Faults();
    FullName name = faults.gather("/name", () -> name(current.name()));
    PhoneNumber number =
        phone == null ? current.phone() : faults.gather("/phone", () -> PhoneNumber.entered(phone));
    Email address =
        email == null ? current.email() : faults.gather("/email", () -> Email.entered(email));
    faults.throwIfAny();
    return new OwnData(name, number, address);
  }

  private FullName name(FullName current) {
    return new FullName(
        latin == null ? current.latin() : latin, cyrillic == null ? current.cyrillic() : cyrillic);
  }

  /** Tells nothing of the person. */
  @Override
  public String toString() {
    return "OwnDataEntry";
  }
}
