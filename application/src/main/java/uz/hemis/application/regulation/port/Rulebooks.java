package uz.hemis.application.regulation.port;

import uz.hemis.domain.regulation.Rulebook;

/** Everything in force that windows are judged by, remembered and not read for each judgement. */
public interface Rulebooks {

  /** What is in force. */
  Rulebook current();

  /** Notes in the running transaction that something of it changes, for every node. */
  void changed();
}
