package uz.hemis.application.approvals;

import java.time.LocalDate;
import java.util.UUID;
import uz.hemis.domain.access.Actor;

/** Lets another person decide by an assignment during an absence, by internal order (2.1, 4.3). */
public interface DelegateApproval {

  /**
   * @return the new delegation's identifier
   */
  UUID delegate(Actor actor, Command command);

  /**
   * @param assignment whose right is delegated
   * @param delegate who decides instead
   * @param to last day; null is refused
   */
  record Command(UUID assignment, UUID delegate, LocalDate from, LocalDate to, OrderEntry order) {}

  /** The internal order as entered; each member may be missing. */
  record OrderEntry(String number, LocalDate date, UUID file) {

    /** Nothing was entered. */
    public static final OrderEntry NONE = new OrderEntry(null, null, null);
  }
}
