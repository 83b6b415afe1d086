package uz.hemis.domain.security;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.MinistryUnit;
import uz.hemis.domain.shared.rule.Faults;
import uz.hemis.domain.shared.rule.RuleBroken;

/**
 * A version of the ministry's information security policy (2.3).
 *
 * @param file the paper by which it was approved; null when none was uploaded
 * @param inForceFrom the first day on which it holds, not before its date
 */
public record SecurityPolicy(
    UUID id,
    String number,
    LocalDate date,
    String title,
    String text,
    UUID file,
    LocalDate inForceFrom,
    PolicySettings settings) {

  public SecurityPolicy {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(settings, "settings");
    if (inForceFrom.isBefore(date)) {
      throw new RuleBroken(
          SecurityRule.POLICY_IN_FORCE_BEFORE_DATE,
          "/inForceFrom",
          Map.of("date", date, "inForceFrom", inForceFrom));
    }
  }

  /**
   * The policy as it is published.
   *
   * @throws RuleBroken with everything that is wrong with it
   */
  public static SecurityPolicy published(UUID id, PolicyEntry entry, LocalDate today) {
    Faults faults = new Faults();
    if (entry.date().isAfter(today)) {
      faults.add(
          SecurityRule.POLICY_DATED_AHEAD, "/date", Map.of("date", entry.date(), "today", today));
    }
    PolicySettings settings = faults.gather("/settings", entry.settings());
    if (settings == null) {
      faults.throwIfAny();
    }
    SecurityPolicy policy =
        faults.gather(
            "",
            () ->
                new SecurityPolicy(
                    id,
                    entry.number(),
                    entry.date(),
                    entry.title(),
                    entry.text(),
                    entry.file(),
                    entry.inForceFrom(),
                    settings));
    faults.throwIfAny();
    return policy;
  }

  /**
   * @throws RuleBroken {@link SecurityRule#POLICY_UNIT_UNFIT} when another unit would publish
   */
  public static void requirePublisher(Actor actor) {
    if (actor.unit() != MinistryUnit.ICT_AND_DIGITALISATION) {
      throw new RuleBroken(
          SecurityRule.POLICY_UNIT_UNFIT,
          Map.of("unit", MinistryUnit.ICT_AND_DIGITALISATION.name()));
    }
  }
}
