package uz.hemis.domain.students;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.shared.rule.RuleBroken;

/** The card of a human being who studies or studied here, one for all studies (3.1.5). */
public final class Student {

  private final UUID id;
  private final long version;
  private final UUID person;
  private StudentCard card;

  /**
   * @param version counts the changes; 0 for a new one
   */
  public Student(UUID id, long version, UUID person, StudentCard card) {
    this.id = Objects.requireNonNull(id, "id");
    this.version = version;
    this.person = Objects.requireNonNull(person, "person");
    this.card = Objects.requireNonNull(card, "card");
  }

  /** Replaces what the card states. */
  public void change(StudentCard changed) {
    card = Objects.requireNonNull(changed, "changed");
  }

  /**
   * @throws RuleBroken {@link AccessRule#VERSION_STALE} when the card has changed since
   */
  public void requireVersion(long expected) {
    if (version != expected) {
      throw new RuleBroken(AccessRule.VERSION_STALE, Map.of("version", version));
    }
  }

  public UUID id() {
    return id;
  }

  /** Counts the changes; 0 for a new card. */
  public long version() {
    return version;
  }

  public UUID person() {
    return person;
  }

  public StudentCard card() {
    return card;
  }
}
