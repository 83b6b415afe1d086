package uz.hemis.application.access.port;

import java.util.UUID;

/** Whether a human being is entered. */
public interface KnownPersons {

  boolean isKnown(UUID person);
}
