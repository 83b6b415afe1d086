package uz.hemis.application.students.port;

import java.util.List;
import java.util.UUID;
import uz.hemis.domain.access.Place;
import uz.hemis.domain.students.Student;

/** The cards of students (3.1.5). */
public interface Students {

  /**
   * The card, held until the transaction ends.
   *
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code NOT_FOUND}
   */
  Student getForUpdate(UUID id);

  /**
   * Where the card belongs: the faculties of the studies that last; when all have ended, of all.
   *
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code NOT_FOUND}
   */
  Place placeOf(UUID id);

  /**
   * Keeps cards, new ones or what is newly stated on those that the persons have, in as few
   * statements as their number allows.
   *
   * @param by who entered them
   * @return the kept cards in the same order
   */
  List<Student> admitAll(List<Student> cards, UUID by);

  /**
   * Keeps what the card states now.
   *
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code VERSION_STALE}
   */
  void save(Student student);
}
