package uz.hemis.domain.people;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import uz.hemis.domain.shared.person.PersonRule;
import uz.hemis.domain.shared.rule.RuleBroken;

/** A human being, once, whatever the accounts, roles and careers. */
public final class Person {

  private final UUID id;
  private final long version;
  private Identity identity;

  public Person(UUID id, Identity identity, long version) {
    this.id = Objects.requireNonNull(id, "id");
    this.identity = Objects.requireNonNull(identity, "identity");
    this.version = version;
  }

  /**
   * Corrects the identity.
   *
   * @throws RuleBroken {@link PersonRule#PINFL_UNCHANGEABLE} when the PINFL was entered before and
   *     is another now
   */
  public void correct(Identity corrected) {
    if (identity.pinfl() != null && !identity.pinfl().equals(corrected.pinfl())) {
      throw new RuleBroken(PersonRule.PINFL_UNCHANGEABLE, "/pinfl", Map.of());
    }
    this.identity = corrected;
  }

  /**
   * @throws RuleBroken {@link PersonRule#PERSON_DIFFERS} naming what differs, when the identity
   *     entered cannot be this person's
   */
  public void requireSameAs(Identity entered) {
    List<String> differences = identity.differencesTo(entered);
    if (!differences.isEmpty()) {
      throw new RuleBroken(PersonRule.PERSON_DIFFERS, Map.of("differs", differences));
    }
  }

  public UUID id() {
    return id;
  }

  public Identity identity() {
    return identity;
  }

  /** The version that was loaded; 0 for a new person. */
  public long version() {
    return version;
  }
}
