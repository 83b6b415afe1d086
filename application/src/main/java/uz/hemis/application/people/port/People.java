package uz.hemis.application.people.port;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uz.hemis.domain.people.Person;
import uz.hemis.domain.shared.person.Pinfl;

/** Every human being whom the system knows, once each. */
public interface People {

  /**
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code NOT_FOUND}
   */
  Person get(UUID person);

  /** Who holds the PINFL. */
  Optional<Person> findByPinfl(Pinfl pinfl);

  /**
   * Keeps a newcomer, unless somebody already holds the same PINFL, be it entered at this very
   * moment by another.
   *
   * @return the newcomer, or who was there before
   */
  Person admit(Person newcomer);

  /** Who of the holders of these PINFLs is known, in no particular order. */
  default List<Person> listByPinfl(Collection<Pinfl> pinfls) {
    return pinfls.stream().flatMap(pinfl -> findByPinfl(pinfl).stream()).toList();
  }

  /**
   * Admits many at once, in as few statements as their number allows.
   *
   * @return the newcomers, or who was there before, in the order of the newcomers
   */
  default List<Person> admitAll(List<Person> newcomers) {
    return newcomers.stream().map(this::admit).toList();
  }

  /**
   * Keeps what was corrected.
   *
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code VERSION_STALE} when somebody else changed
   *     the person meanwhile, {@code PINFL_TAKEN} when another person holds the PINFL
   */
  void save(Person person);
}
