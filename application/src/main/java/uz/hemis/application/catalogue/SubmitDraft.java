package uz.hemis.application.catalogue;

import uz.hemis.domain.access.Actor;

/** Lays a draft before a second person of the ministry, or takes it back (7.2, 4.3). */
public interface SubmitDraft {

  /** Submits the draft when it has no faults; from then on it does not change. */
  void submit(Actor actor, String code);

  /** Makes a submitted version a draft again. */
  void withdraw(Actor actor, String code);
}
