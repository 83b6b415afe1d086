package uz.hemis.domain.catalogue;

import java.time.LocalDate;

/**
 * An order, by which it is found.
 *
 * @param number its number; null while it is not known
 * @param date its date; null while it is not known
 */
public record LegalAct(String number, LocalDate date) {

  /** Whether number and date are known. */
  public boolean isNamed() {
    return number != null && date != null;
  }
}
