package uz.hemis.application.approvals.port;

import java.util.UUID;

/** The people to whom the right to decide is delegated. */
public interface Delegates {

  /** Whether there is such a person. */
  boolean isKnown(UUID person);
}
