package uz.hemis.domain.approvals;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import uz.hemis.domain.access.Actor;

/**
 * The right by which somebody decides (4.3): the own active role, or that of an absent person under
 * a delegation.
 *
 * @param actor the person who acts, in the role and scope that decide
 * @param delegated null when the role is the actor's own
 */
public record Authority(Actor actor, Delegation delegated) {

  public Authority {
    Objects.requireNonNull(actor, "actor");
  }

  /** The actor's own role. */
  public static Authority own(Actor actor) {
    return new Authority(actor, null);
  }

  /** The role of the delegator's assignment, acted in by the delegate. */
  static Authority delegated(Actor delegate, Delegation delegation, HeldAssignment held) {
    return new Authority(
        new Actor(
            delegate.person(),
            delegate.account(),
            delegate.session(),
            held.id(),
            held.role(),
            held.scope(),
            held.unit()),
        delegation);
  }

  /** The delegation; empty when the role is the actor's own. */
  public Optional<Delegation> delegation() {
    return Optional.ofNullable(delegated);
  }

  /** The person who holds the role. */
  public UUID holder() {
    return delegated == null ? actor.person() : delegated.terms().delegator();
  }

  /** Whether the role is among those that decide on the matter and its scope covers the place. */
  public boolean reaches(Matter matter) {
    return matter.approvers().contains(actor.role())
        && actor.scope().covers(matter.place(), holder());
  }

  /** Whether the person who acts, or the one whose role it is, is this person. */
  boolean involves(UUID person) {
    return actor.isSamePersonAs(person) || holder().equals(person);
  }
}
