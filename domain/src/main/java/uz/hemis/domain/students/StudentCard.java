package uz.hemis.domain.students;

import java.util.Objects;
import uz.hemis.domain.shared.person.Contacts;

/**
 * What a student's card states besides the identity (3.1.5).
 *
 * @param socialCategory code of the national classifier
 * @param accommodation code of the national classifier; 15 is the dormitory
 * @param contacts how the student is reached
 */
public record StudentCard(String socialCategory, String accommodation, Contacts contacts) {

  public StudentCard {
    Objects.requireNonNull(socialCategory, "socialCategory");
    Objects.requireNonNull(accommodation, "accommodation");
    Objects.requireNonNull(contacts, "contacts");
  }
}
