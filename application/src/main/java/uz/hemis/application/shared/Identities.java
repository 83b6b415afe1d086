package uz.hemis.application.shared;

import java.util.UUID;

/** Where new identifiers come from: time-ordered (UUIDv7), so that keys grow with the table. */
public interface Identities {

  /** A new identifier, never given before. */
  UUID next();
}
