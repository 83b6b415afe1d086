package uz.hemis.application.regulation;

import uz.hemis.domain.regulation.Entry;

/**
 * Dates that start terms without being entries themselves, such as those of the academic calendar
 * (2.1). Asked by other areas within their own permission and transaction.
 */
public interface Happenings {

  /**
   * A date of the calendar is announced: the duties that it triggers are opened. Nothing is due
   * before the announcement; a date that has passed, or that no calendar is made for yet, opens
   * nothing.
   */
  void announced(Entry event);

  /** A date moves; what it opened and nothing has fulfilled moves with it. */
  void moved(Entry event);

  /** A date is taken back; what it opened and nothing has fulfilled is void. */
  void takenBack(Entry event);
}
