package uz.hemis.application.regulation;

import uz.hemis.domain.regulation.Entry;

/**
 * Events that start terms without being entries themselves, such as the dates of the academic
 * calendar (2.1). Asked by other areas within their own permission and transaction.
 */
public interface Happenings {

  /** An event happens, or will on its date: the duties that it triggers are opened. */
  void happened(Entry event);

  /** An event moves to another date; what it opened and nothing has fulfilled moves with it. */
  void moved(Entry event);

  /** An event is taken back; what it opened and nothing has fulfilled is void. */
  void takenBack(Entry event);
}
