package uz.hemis.application.calendar.query;

import java.util.UUID;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;

/** The published decrees, open to everybody: the calendar is public law and asks for no role. */
public interface DecreeQueries {

  /** Decrees, last published first. */
  Page<DecreeSummary> listDecrees(PageRequest page);

  /**
   * A decree with its days.
   *
   * @throws uz.hemis.domain.shared.rule.RuleBroken when there is no such decree
   */
  DecreeDetails getDecree(UUID id);
}
