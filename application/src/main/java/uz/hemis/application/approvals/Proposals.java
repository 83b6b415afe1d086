package uz.hemis.application.approvals;

import java.util.UUID;
import uz.hemis.domain.access.Actor;

/**
 * Where the areas put entries that another person has to approve (4.3). Asked inside their own use
 * case, under its permission and in its transaction.
 */
public interface Proposals {

  /**
   * Proposes the entry; it takes effect when it is approved. An undecided proposal of the same
   * kind, subject and reference becomes void.
   *
   * @return the new proposal's identifier
   * @throws IllegalArgumentException when no {@link ProposedEffect} answers for the kind, or an
   *     approver holds no right to decide
   */
  UUID propose(Actor proposer, ProposedEntry entry);
}
