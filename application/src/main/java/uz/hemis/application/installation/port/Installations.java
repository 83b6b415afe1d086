package uz.hemis.application.installation.port;

import java.util.UUID;
import uz.hemis.domain.installation.Installation;

/** The one installation. */
public interface Installations {

  /** The installation's identifier, the same everywhere because there is only one. */
  UUID ID = new UUID(0, 1);

  /**
   * The installation, held against other changes until the transaction ends.
   *
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code NOT_FOUND} before it was recorded
   */
  Installation get();

  void save(Installation installation);
}
