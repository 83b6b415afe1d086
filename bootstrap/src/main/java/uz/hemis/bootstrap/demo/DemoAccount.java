package uz.hemis.bootstrap.demo;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * An account of the demonstration as its file shows it.
 *
 * @param unit the unit of the ministry; null for other roles
 * @param scope the faculty or department; null where the role has none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DemoAccount(String login, String password, String role, String unit, String scope) {

  /** Tells nothing of the password. */
  @Override
  public String toString() {
    return "DemoAccount[login=" + login + "]";
  }
}
