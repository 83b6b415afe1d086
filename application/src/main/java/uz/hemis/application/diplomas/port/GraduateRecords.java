package uz.hemis.application.diplomas.port;

import java.util.UUID;
import uz.hemis.domain.diplomas.GraduateRecord;

/** What a diploma shows of a study record. */
@FunctionalInterface
public interface GraduateRecords {

  /**
   * The record as it stands.
   *
   * @param qualification which of the programme's, from 1 on
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code QUALIFICATION_UNKNOWN}
   */
  GraduateRecord get(UUID study, int qualification);
}
