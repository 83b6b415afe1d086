package uz.hemis.domain.access;

import java.util.Objects;

/**
 * On what terms people get in (2.3).
 *
 * @param signIns how many failed sign-ins are borne
 * @param sessions how long sign-ins last
 * @param passwords which passwords are good enough
 */
public record AccessTerms(SignInLimit signIns, SessionTerms sessions, PasswordPolicy passwords) {

  public AccessTerms {
    Objects.requireNonNull(signIns, "signIns");
    Objects.requireNonNull(sessions, "sessions");
    Objects.requireNonNull(passwords, "passwords");
  }
}
