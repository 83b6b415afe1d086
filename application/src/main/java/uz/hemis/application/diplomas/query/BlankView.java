package uz.hemis.application.diplomas.query;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.diplomas.BlankState;
import uz.hemis.domain.shared.document.OfficialDocument;

/**
 * A blank with its history.
 *
 * @param history the receipt, and what became of it
 */
public record BlankView(BlankItem item, List<Step> history) {

  public BlankView {
    history = List.copyOf(history);
  }

  /**
   * A step in the history of a blank.
   *
   * @param state what it became; unused by its receipt
   * @param by the person
   * @param byName family and given name
   * @param role the active role
   * @param reason why it is spoiled; null otherwise
   * @param act the act of receipt or writing off; null for an issue
   */
  public record Step(
      BlankState state,
      Instant at,
      UUID by,
      String byName,
      Role role,
      String reason,
      OfficialDocument act) {}
}
