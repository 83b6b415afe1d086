package uz.hemis.application.access;

import java.net.URI;
import uz.hemis.domain.access.Actor;

/** A person sets up a second factor for their own account (3.1.1). */
public interface SetUpSecondFactor {

  /**
   * @return the secret, shown this once; it counts from its confirmation on
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code SECOND_FACTOR_IN_FORCE}
   */
  Secret setUp(Actor actor);

  /**
   * @param base32 to be typed in
   * @param address to be shown as a QR code
   */
  record Secret(String base32, URI address) {

    /** Tells nothing of the secret. */
    @Override
    public String toString() {
      return "SetUpSecondFactor.Secret";
    }
  }
}
