package uz.hemis.domain.personnel;

import java.util.Objects;
import uz.hemis.domain.shared.person.Contacts;

/**
 * What an employee's card states besides identity and posts.
 *
 * @param number the employee number that the ministry gives, up to 14 signs; null until it does
 * @param contacts how the employee is reached
 * @param degree academic degree
 * @param rank academic rank
 */
public record Card(String number, Contacts contacts, AcademicDegree degree, AcademicRank rank) {

  public Card {
    Objects.requireNonNull(contacts, "contacts");
    Objects.requireNonNull(degree, "degree");
    Objects.requireNonNull(rank, "rank");
  }

  /** The same card of an employee who is reached otherwise. */
  public Card reachedBy(Contacts other) {
    return new Card(number, other, degree, rank);
  }
}
