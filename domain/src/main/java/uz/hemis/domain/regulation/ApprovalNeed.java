package uz.hemis.domain.regulation;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.shared.rule.RuleBroken;

/**
 * Whether an entry takes effect at once or only when another person approves it (4.3).
 *
 * @param kind the kind of entry
 * @param approvers the roles of which one approves; empty for most kinds
 */
public record ApprovalNeed(String kind, Set<Role> approvers) {

  public ApprovalNeed {
    Objects.requireNonNull(kind, "kind");
    approvers = Set.copyOf(approvers);
  }

  /**
   * The entry may be made at once.
   *
   * @throws RuleBroken {@link RegulationRule#APPROVAL_NEEDED}
   */
  public void requireNone() {
    if (!approvers.isEmpty()) {
      throw new RuleBroken(
          RegulationRule.APPROVAL_NEEDED,
          Map.of("event", kind, "roles", approvers.stream().map(Role::name).sorted().toList()));
    }
  }

  /**
   * The entry has to be proposed.
   *
   * @return the roles of which one approves
   * @throws RuleBroken {@link RegulationRule#APPROVAL_NOT_NEEDED}
   */
  public Set<Role> requireSome() {
    if (approvers.isEmpty()) {
      throw new RuleBroken(RegulationRule.APPROVAL_NOT_NEEDED, Map.of("event", kind));
    }
    return approvers;
  }
}
