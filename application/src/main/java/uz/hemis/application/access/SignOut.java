package uz.hemis.application.access;

import uz.hemis.domain.access.Actor;

/** Ends sessions (2.3, 3.1.1). */
public interface SignOut {

  /** Ends the session in which the person acts. */
  void signOut(Actor actor);

  /** Ends every session of the account, such as after a device was lost. */
  void signOutEverywhere(Actor actor);
}
