package uz.hemis.domain.breaches;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uz.hemis.domain.shared.rule.Faults;

/**
 * Who answers for a breach (order, clause 3). Whoever could not be found when it was opened is
 * named by the leadership later; whoever is named stays so.
 *
 * @param responsible the person who answered for the duty; null while nobody is named
 * @param head the head of that person, somebody else; null while nobody is named
 */
public record Accountable(UUID responsible, UUID head) {

  public Accountable {
    if (responsible != null && responsible.equals(head)) {
      throw new IllegalArgumentException("head of oneself");
    }
  }

  /** Those found; nobody is the own head. */
  public static Accountable of(UUID responsible, UUID head) {
    return new Accountable(responsible, head != null && head.equals(responsible) ? null : head);
  }

  /** In what quality the person speaks, if in any. */
  public Optional<Side> sideOf(UUID person) {
    if (person.equals(responsible)) {
      return Optional.of(Side.RESPONSIBLE);
    }
    return person.equals(head) ? Optional.of(Side.HEAD) : Optional.empty();
  }

  /**
   * Names who is missing.
   *
   * @param named null members name nobody
   * @throws uz.hemis.domain.shared.rule.RuleBroken when nobody is named, somebody is named twice or
   *     already stands
   */
  Accountable with(Naming named) {
    Faults faults = new Faults();
    faults.addIf(named.responsible() == null && named.head() == null, BreachRule.NOBODY_NAMED, "");
    faults.addIf(
        responsible != null && named.responsible() != null,
        BreachRule.ACCOUNTABLE_NAMED,
        "/responsible");
    faults.addIf(head != null && named.head() != null, BreachRule.ACCOUNTABLE_NAMED, "/head");
    faults.throwIfAny();
    UUID newResponsible = responsible == null ? named.responsible() : responsible;
    UUID newHead = head == null ? named.head() : head;
    if (newResponsible != null && newResponsible.equals(newHead)) {
      faults.add(BreachRule.HEAD_OF_ONESELF, "/head", Map.of());
    }
    faults.throwIfAny();
    return new Accountable(newResponsible, newHead);
  }

  /**
   * Whom the leadership names.
   *
   * @param responsible null for nobody
   * @param head null for nobody
   */
  public record Naming(UUID responsible, UUID head) {}
}
