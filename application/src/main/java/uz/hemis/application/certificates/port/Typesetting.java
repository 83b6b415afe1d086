package uz.hemis.application.certificates.port;

import uz.hemis.domain.certificates.Manuscript;

/** Sets manuscripts for print. */
public interface Typesetting {

  /**
   * The manuscript as PDF: A4, fonts embedded, its text to be searched and copied, its language
   * named. The same manuscript gives the same bytes.
   *
   * @throws IllegalArgumentException when a character of it is in no font
   */
  byte[] pdf(Manuscript manuscript);
}
