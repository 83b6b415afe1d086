package uz.hemis.adapters.persistence.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.application.security.port.SecurityPolicies;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.security.PolicySettings;
import uz.hemis.domain.security.SecurityPolicy;
import uz.hemis.domain.security.SecurityRule;
import uz.hemis.domain.shared.rule.RuleBroken;

@ApplicationScoped
class SqlSecurityPolicies implements SecurityPolicies {

  private static final String ADD =
      """
      insert into security_policy (id, number, policy_date, title, text, file, in_force_from,
        minimum_password_length, failures_per_login, lock_out_minutes, session_minutes,
        idle_minutes, published_at, published_by)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      on conflict (number, policy_date) do nothing""";

  private static final String ACKNOWLEDGE =
      """
      insert into security_policy_acknowledgement (policy_id, acknowledged_at, acknowledged_by)
      values (?, ?, ?)
      on conflict (policy_id) do nothing""";

  private final Jdbc jdbc;
  private final Event<PolicyAcknowledged> acknowledged;

  SqlSecurityPolicies(Jdbc jdbc, Event<PolicyAcknowledged> acknowledged) {
    this.jdbc = jdbc;
    this.acknowledged = acknowledged;
  }

  @Override
  public void add(SecurityPolicy policy, Instant at, UUID by) {
    PolicySettings settings = policy.settings();
    int added =
        jdbc.change(
            ADD,
            policy.id(),
            policy.number(),
            policy.date(),
            policy.title(),
            policy.text(),
            policy.file(),
            policy.inForceFrom(),
            settings.minimumPasswordLength(),
            settings.failuresPerLogin(),
            settings.lockOutMinutes(),
            settings.sessionMinutes(),
            settings.idleMinutes(),
            at,
            by);
    if (added == 0) {
      throw new RuleBroken(
          SecurityRule.POLICY_KNOWN,
          "/number",
          Map.of("number", policy.number(), "date", policy.date()));
    }
  }

  @Override
  public void acknowledge(UUID policy, Instant at, UUID by) {
    jdbc.find("select id from security_policy where id = ?", row -> Jdbc.uuid(row, "id"), policy)
        .orElseThrow(() -> new RuleBroken(AccessRule.NOT_FOUND));
    if (jdbc.change(ACKNOWLEDGE, policy, at, by) == 0) {
      throw new RuleBroken(SecurityRule.POLICY_ACKNOWLEDGED);
    }
    acknowledged.fire(new PolicyAcknowledged());
  }
}
