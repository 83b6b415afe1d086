package uz.hemis.domain.diplomas;

import java.time.LocalDate;
import java.util.Objects;

/**
 * That a diploma was handed over.
 *
 * @param recipient the graduate, or who acts for the graduate
 * @param signature what was signed for it, such as the line of the book
 */
public record HandOver(LocalDate on, String recipient, String signature) {

  public HandOver {
    Objects.requireNonNull(on, "on");
    Objects.requireNonNull(recipient, "recipient");
    Objects.requireNonNull(signature, "signature");
  }
}
