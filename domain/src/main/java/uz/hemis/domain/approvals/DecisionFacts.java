package uz.hemis.domain.approvals;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import uz.hemis.domain.access.MinistryUnit;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.access.Scope;

/**
 * The facts and clauses that a decision on a proposal was made on, kept with it for ever (4.3).
 *
 * @param clauses the clauses applied
 * @param payloadHash fingerprint of what was decided on
 * @param approvers the roles that could decide
 * @param proposer the person who had proposed
 * @param decidedOn the day of the decision in Tashkent
 * @param role the role that decided
 * @param scope how far it reached
 * @param unit the ministry's unit, for its role only, otherwise null
 * @param delegation null for a decision in the decider's own role
 */
public record DecisionFacts(
    List<String> clauses,
    String kind,
    UUID subject,
    String reference,
    String payloadHash,
    Set<Role> approvers,
    UUID proposer,
    LocalDate decidedOn,
    Role role,
    Scope scope,
    MinistryUnit unit,
    Delegated delegation) {

  /** The delegation that a decision was made under, with its order. */
  public record Delegated(
      UUID delegation,
      UUID delegator,
      LocalDate from,
      LocalDate to,
      String orderNumber,
      LocalDate orderDate) {

    static Delegated of(Delegation delegation) {
      DelegationTerms terms = delegation.terms();
      return new Delegated(
          delegation.id(),
          terms.delegator(),
          terms.period().from(),
          terms.period().to(),
          terms.order().number(),
          terms.order().date());
    }
  }

  public DecisionFacts {
    clauses = List.copyOf(clauses);
    approvers = Set.copyOf(approvers);
  }
}
