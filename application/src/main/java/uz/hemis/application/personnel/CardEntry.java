package uz.hemis.application.personnel;

import java.util.function.Function;
import uz.hemis.domain.personnel.AcademicDegree;
import uz.hemis.domain.personnel.AcademicRank;
import uz.hemis.domain.personnel.Card;
import uz.hemis.domain.shared.person.Contacts;
import uz.hemis.domain.shared.person.Email;
import uz.hemis.domain.shared.person.PhoneNumber;
import uz.hemis.domain.shared.rule.Faults;

/**
 * A card as somebody enters it, before it is judged.
 *
 * @param number the employee number that the ministry gave; null until it does
 * @param phone as people write it; null when not known
 * @param email null when not known
 * @param degree none when null
 * @param rank none when null
 */
public record CardEntry(
    String number, String phone, String email, AcademicDegree degree, AcademicRank rank) {

  static CardEntry of(Card card) {
    return new CardEntry(
        card.number(),
        text(card.contacts().phone(), PhoneNumber::value),
        text(card.contacts().email(), Email::value),
        card.degree(),
        card.rank());
  }

  Card judge(Faults faults) {
    PhoneNumber number998 =
        phone == null ? null : faults.gather("/phone", () -> PhoneNumber.entered(phone));
    Email address = email == null ? null : faults.gather("/email", () -> Email.entered(email));
    return new Card(
        number,
        new Contacts(number998, address),
        degree == null ? AcademicDegree.NONE : degree,
        rank == null ? AcademicRank.NONE : rank);
  }

  private static <T> String text(T value, Function<T, String> form) {
    return value == null ? null : form.apply(value);
  }
}
