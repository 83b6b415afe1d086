package uz.hemis.adapters.persistence.security;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.application.security.query.SecurityPolicyView;
import uz.hemis.domain.security.PolicySettings;
import uz.hemis.domain.security.SecurityPolicy;

/** The columns of a policy. */
final class PolicyColumns {

  static final String SETTINGS =
      """
      p.minimum_password_length, p.failures_per_login, p.lock_out_minutes, p.session_minutes,
      p.idle_minutes""";

  private PolicyColumns() {}

  static PolicySettings settings(ResultSet row) throws SQLException {
    return new PolicySettings(
        row.getInt("minimum_password_length"),
        row.getInt("failures_per_login"),
        row.getInt("lock_out_minutes"),
        row.getInt("session_minutes"),
        row.getInt("idle_minutes"));
  }

  static SecurityPolicyView view(ResultSet row) throws SQLException {
    return new SecurityPolicyView(
        new SecurityPolicy(
            Jdbc.uuid(row, "id"),
            row.getString("number"),
            row.getObject("policy_date", LocalDate.class),
            row.getString("title"),
            row.getString("text"),
            Jdbc.uuid(row, "file"),
            row.getObject("in_force_from", LocalDate.class),
            settings(row)),
        Jdbc.instant(row, "published_at"),
        Jdbc.instant(row, "acknowledged_at"),
        Jdbc.uuid(row, "acknowledged_by"));
  }
}
