package uz.hemis.bootstrap.startup;

import java.util.List;

/**
 * A question asked of the running installation before it serves anyone, such as whether its
 * database holds demo accounts. Every bean of this type is asked, and all faults are told at once.
 */
public interface StartupCheck {

  /** Empty when the installation may serve under this profile. */
  List<Fault> faults(Profile profile);
}
