package uz.hemis.domain.assignments;

import java.util.Objects;

/** The end of an assignment before its period is over: when, by whom and why (2.3). */
public record Revocation(Stamp stamp, String reason) {

  public Revocation {
    Objects.requireNonNull(stamp, "stamp");
    Objects.requireNonNull(reason, "reason");
  }
}
