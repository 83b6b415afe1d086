package uz.hemis.application.students;

import java.util.function.Function;
import uz.hemis.application.classifiers.ClassifierCodes;
import uz.hemis.domain.classifiers.Classifier;
import uz.hemis.domain.shared.person.Contacts;
import uz.hemis.domain.shared.person.Email;
import uz.hemis.domain.shared.person.PhoneNumber;
import uz.hemis.domain.shared.rule.Faults;
import uz.hemis.domain.students.StudentCard;

/**
 * A student's card as somebody enters it, before it is judged.
 *
 * @param socialCategory code of the national classifier
 * @param accommodation code of the national classifier
 * @param phone as people write it; null when not known
 * @param email null when not known
 */
public record CardEntry(String socialCategory, String accommodation, String phone, String email) {

  static CardEntry of(StudentCard card) {
    return new CardEntry(
        card.socialCategory(),
        card.accommodation(),
        text(card.contacts().phone(), PhoneNumber::value),
        text(card.contacts().email(), Email::value));
  }

  /** The card that was entered; every fault stands in {@code faults}. */
  StudentCard judge(ClassifierCodes codes, Faults faults) {
    requireUsable(codes, Classifier.SOCIAL_CATEGORY, socialCategory, "/socialCategory", faults);
    requireUsable(codes, Classifier.ACCOMMODATION, accommodation, "/accommodation", faults);
    PhoneNumber number =
        phone == null ? null : faults.gather("/phone", () -> PhoneNumber.entered(phone));
    Email address = email == null ? null : faults.gather("/email", () -> Email.entered(email));
    return new StudentCard(socialCategory, accommodation, new Contacts(number, address));
  }

  private static void requireUsable(
      ClassifierCodes codes, Classifier classifier, String code, String field, Faults faults) {
    faults.gather(
        "",
        () -> {
          codes.requireUsable(classifier, code, field);
          return code;
        });
  }

  private static <T> String text(T value, Function<T, String> form) {
    return value == null ? null : form.apply(value);
  }
}
