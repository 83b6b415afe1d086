package uz.hemis.application.audit.query;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import uz.hemis.application.audit.Deed;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.audit.AuditRule;
import uz.hemis.domain.shared.rule.RuleBroken;

/**
 * Which deeds are asked for; null asks for all.
 *
 * @param person who did it
 * @param subject a thing that it was about
 * @param action the operation's id
 * @param role the role acted in
 * @param kind whether it wrote or read
 * @param done whether it took effect
 * @param from the first moment, inclusive
 * @param to the last moment, exclusive
 */
public record DeedFilter(
    UUID person,
    UUID subject,
    String action,
    Role role,
    Deed.Kind kind,
    Boolean done,
    Instant from,
    Instant to) {

  public DeedFilter {
    if (from != null && to != null && to.isBefore(from)) {
      throw new RuleBroken(
          AuditRule.RECORD_PERIOD_REVERSED,
          "to",
          Map.of("from", from.toString(), "to", to.toString()));
    }
  }
}
