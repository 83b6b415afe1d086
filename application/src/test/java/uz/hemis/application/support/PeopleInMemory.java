package uz.hemis.application.support;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uz.hemis.application.people.port.People;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.people.Person;
import uz.hemis.domain.shared.person.Pinfl;
import uz.hemis.domain.shared.rule.RuleBroken;

/** Human beings, told apart by PINFL. */
public final class PeopleInMemory implements People {

  public final Map<UUID, Person> kept = new LinkedHashMap<>();

  @Override
  public Person get(UUID person) {
    return Optional.ofNullable(kept.get(person))
        .orElseThrow(() -> new RuleBroken(AccessRule.NOT_FOUND));
  }

  @Override
  public Optional<Person> findByPinfl(Pinfl pinfl) {
    return kept.values().stream()
        .filter(person -> pinfl.equals(person.identity().pinfl()))
        .findFirst();
  }

  @Override
  public Person admit(Person newcomer) {
    Optional<Person> known =
        Optional.ofNullable(newcomer.identity().pinfl()).flatMap(this::findByPinfl);
    known.ifPresentOrElse(person -> {}, () -> save(newcomer));
    return known.orElse(newcomer);
  }

  @Override
  public void save(Person person) {
    kept.put(person.id(), person);
  }
}
