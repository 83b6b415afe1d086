package uz.hemis.domain.approvals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.access.RoleCategory;
import uz.hemis.domain.shared.rule.RuleBroken;

/**
 * The right of an absent person to decide on proposals, given to another person by internal order
 * (2.1, 4.3). It ends with its days, with the assignment, or once by revocation.
 */
public final class Delegation {

  private final UUID id;
  private final long version;
  private final DelegationTerms terms;
  private final Grant grant;
  private Revocation revocation;

  /** When the right was delegated, and by which human being. */
  public record Grant(Instant at, UUID by) {

    public Grant {
      Objects.requireNonNull(at, "at");
      Objects.requireNonNull(by, "by");
    }
  }

  /** The end before the last day: when, by whom and why. */
  public record Revocation(Instant at, UUID by, String reason) {

    public Revocation {
      Objects.requireNonNull(at, "at");
      Objects.requireNonNull(by, "by");
      Objects.requireNonNull(reason, "reason");
    }
  }

  /** The delegation as it was kept; {@code revocation} is null while it holds. */
  public Delegation(
      UUID id, long version, DelegationTerms terms, Grant grant, Revocation revocation) {
    this.id = Objects.requireNonNull(id, "id");
    this.version = version;
    this.terms = Objects.requireNonNull(terms, "terms");
    this.grant = Objects.requireNonNull(grant, "grant");
    this.revocation = revocation;
  }

  /**
   * Delegates the right of an assignment.
   *
   * @param given the delegations of the assignment so far
   * @throws RuleBroken {@link ApprovalRule#DELEGATED_ASSIGNMENT_ENDED} or {@link
   *     ApprovalRule#DELEGATION_OVERLAPS}
   */
  public static Delegation grant(
      UUID id,
      DelegationTerms terms,
      HeldAssignment held,
      Grant grant,
      Collection<Delegation> given) {
    if (!held.standsOn(terms.period().from())) {
      throw new RuleBroken(
          ApprovalRule.DELEGATED_ASSIGNMENT_ENDED,
          "/assignment",
          Map.of("from", terms.period().from()));
    }
    given.stream()
        .filter(other -> other.revocation == null)
        .filter(other -> other.terms.period().overlaps(terms.period()))
        .findFirst()
        .ifPresent(
            other -> {
              throw new RuleBroken(
                  ApprovalRule.DELEGATION_OVERLAPS,
                  Map.of(
                      "delegation", other.id,
                      "from", other.terms.period().from(),
                      "to", other.terms.period().to()));
            });
    return new Delegation(id, 0, terms, grant, null);
  }

  /**
   * Asks whether the actor may delegate the assignment: the own one, or as the leadership that of
   * an absent person. What RTTRM and the ministry give is not delegated by the institution's order.
   *
   * @throws RuleBroken {@link ApprovalRule#DELEGATION_OF_ANOTHER} or {@link
   *     ApprovalRule#DELEGATED_ROLE_UNFIT}
   */
  public static void requireDelegable(HeldAssignment held, Actor actor) {
    if (!actor.isSamePersonAs(held.person()) && actor.role() != Role.LEADERSHIP) {
      throw new RuleBroken(
          ApprovalRule.DELEGATION_OF_ANOTHER, "/assignment", Map.of("roles", leadership()));
    }
    Role role = held.role();
    boolean given = role != Role.SUPER_ADMINISTRATOR && role.category() != RoleCategory.OUTSIDE;
    if (!given || !role.holds(Permission.APPROVAL_DECIDE)) {
      throw new RuleBroken(
          ApprovalRule.DELEGATED_ROLE_UNFIT, "/assignment", Map.of("role", role.name()));
    }
  }

  /**
   * Takes the right back.
   *
   * @throws RuleBroken {@link ApprovalRule#DELEGATION_OF_ANOTHER} when the actor is neither the
   *     delegator nor the leadership, {@link ApprovalRule#DELEGATION_REVOKED} when that was done
   */
  public void revoke(Actor actor, Instant at, String reason) {
    if (!actor.isSamePersonAs(terms.delegator()) && actor.role() != Role.LEADERSHIP) {
      throw new RuleBroken(ApprovalRule.DELEGATION_OF_ANOTHER, Map.of("roles", leadership()));
    }
    if (revocation != null) {
      throw new RuleBroken(ApprovalRule.DELEGATION_REVOKED, Map.of("revokedAt", revocation.at()));
    }
    revocation = new Revocation(at, actor.person(), reason);
  }

  /**
   * The right of the delegate on a day.
   *
   * @param held the delegated assignment as it stands
   * @return empty when the actor is not the delegate or the delegation is not in force
   */
  public Optional<Authority> authority(Actor actor, HeldAssignment held, LocalDate today) {
    return actor.isSamePersonAs(terms.delegate()) && state(held, today) == DelegationState.IN_FORCE
        ? Optional.of(Authority.delegated(actor, this, held))
        : Optional.empty();
  }

  /** Whether the actor gives, gets or granted it. */
  public boolean involves(Actor actor) {
    return actor.isSamePersonAs(terms.delegator())
        || actor.isSamePersonAs(terms.delegate())
        || actor.isSamePersonAs(grant.by());
  }

  /**
   * How far it has come on a day.
   *
   * @param held the delegated assignment as it stands
   */
  public DelegationState state(HeldAssignment held, LocalDate today) {
    if (revocation != null) {
      return DelegationState.REVOKED;
    }
    if (today.isBefore(terms.period().from())) {
      return DelegationState.AHEAD;
    }
    if (!terms.period().contains(today)) {
      return DelegationState.OVER;
    }
    return held.standsOn(today) ? DelegationState.IN_FORCE : DelegationState.ASSIGNMENT_ENDED;
  }

  private static Set<String> leadership() {
    return Set.of(Role.LEADERSHIP.name());
  }

  public UUID id() {
    return id;
  }

  /** Counts the changes; two writers never build on the same one. */
  public long version() {
    return version;
  }

  public DelegationTerms terms() {
    return terms;
  }

  public Grant grant() {
    return grant;
  }

  /** The revocation, once made. */
  public Optional<Revocation> revocation() {
    return Optional.ofNullable(revocation);
  }
}
