package uz.hemis.domain.assignments;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.shared.rule.RuleBroken;

/**
 * A role held by a person (1.3), formalised by the institution's internal order (2.1). It ends with
 * its period, or once by revocation; it is never changed nor deleted.
 */
public final class Assignment {

  private final UUID id;
  private final AssignmentTerms terms;
  private final Stamp granted;
  private Revocation revocation;

  /** The assignment as it was kept; {@code revocation} is null while it holds. */
  public Assignment(UUID id, AssignmentTerms terms, Stamp granted, Revocation revocation) {
    this.id = id;
    this.terms = terms;
    this.granted = granted;
    this.revocation = revocation;
  }

  /**
   * Gives a role.
   *
   * @param held what the person holds already
   * @throws RuleBroken {@link AccessRule#ASSIGNMENT_OVERLAPS} when the same role is held in the
   *     same scope on one of the days
   */
  public static Assignment grant(
      UUID id, AssignmentTerms terms, Stamp stamp, Collection<Assignment> held) {
    held.stream()
        .filter(other -> other.holdsTogetherWith(terms))
        .findFirst()
        .ifPresent(
            other -> {
              throw new RuleBroken(AccessRule.ASSIGNMENT_OVERLAPS, Map.of("assignment", other.id));
            });
    return new Assignment(id, terms, stamp, null);
  }

  /**
   * Takes the role back at once.
   *
   * @throws RuleBroken {@link AccessRule#ASSIGNMENT_REVOKED} when that has been done
   */
  public void revoke(Stamp stamp, String reason) {
    if (revocation != null) {
      throw new RuleBroken(
          AccessRule.ASSIGNMENT_REVOKED, Map.of("revokedAt", revocation.stamp().at()));
    }
    revocation = new Revocation(stamp, reason);
  }

  /** Whether the role may be acted in on the date. */
  public boolean isActiveOn(LocalDate date) {
    return revocation == null && terms.period().contains(date);
  }

  private boolean holdsTogetherWith(AssignmentTerms other) {
    return revocation == null
        && terms.mandate().isSameAs(other.mandate())
        && terms.period().overlaps(other.period());
  }

  public UUID id() {
    return id;
  }

  public AssignmentTerms terms() {
    return terms;
  }

  public Stamp granted() {
    return granted;
  }

  public Optional<Revocation> revocation() {
    return Optional.ofNullable(revocation);
  }
}
