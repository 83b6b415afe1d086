package uz.hemis.domain.access;

import java.util.Locale;

/**
 * The name by which an account is found (1.2). Upper and lower case are the same.
 *
 * @param value lower case, without blanks around it
 */
public record Login(String value) {

  public Login {
    value = value.strip().toLowerCase(Locale.ROOT);
  }
}
