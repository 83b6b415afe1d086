package uz.hemis.domain.certificates;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number under which the institution registers a document, such as {@code 999-2026-000123}.
 *
 * @param institution its code in the classifier of institutions, three or four digits
 * @param year of the issue
 * @param serial from 1 on in each year, at most {@value #MAX_SERIAL}
 */
public record CertificateNumber(String institution, int year, int serial) {

  /** The most documents of a year. */
  public static final int MAX_SERIAL = 999_999;

  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 9999;
  private static final Pattern FORM = Pattern.compile("([0-9]{3,4})-([0-9]{4})-([0-9]{6})");

  public CertificateNumber {
    if (institution == null || !institution.matches("[0-9]{3,4}")) {
      throw new IllegalArgumentException("institution: " + institution);
    }
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      throw new IllegalArgumentException("year: " + year);
    }
    if (serial < 1 || serial > MAX_SERIAL) {
      throw new IllegalArgumentException("serial: " + serial);
    }
  }

  /** The number out of its text. */
  public static CertificateNumber parse(String text) {
    Matcher parts = FORM.matcher(text);
    if (!parts.matches()) {
      throw new IllegalArgumentException("number: " + text);
    }
    return new CertificateNumber(
        parts.group(1), Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)));
  }

  /** As it is printed. */
  @Override
  public String toString() {
    return "%s-%04d-%06d".formatted(institution, year, serial);
  }
}
