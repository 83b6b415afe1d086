package uz.hemis.application.shared;

import java.time.Instant;
import java.time.LocalDate;

/** The time at which a use case runs. Legal dates are dates in Asia/Tashkent. */
public interface Moment {

  /** The current instant. */
  Instant now();

  /** The current date in Tashkent. */
  LocalDate today();
}
