package uz.hemis.application.catalogue.port;

import uz.hemis.domain.catalogue.RegulationDraft;

/** All versions of the regulation with their way to becoming law (7.2). */
public interface Drafts {

  /**
   * The version with this code.
   *
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code NOT_FOUND}
   */
  RegulationDraft get(String code);

  /** The same, while nobody else changes it. */
  RegulationDraft getForUpdate(String code);

  /** Keeps a new draft; false when a version with its code is there already. */
  boolean admit(RegulationDraft draft);

  /**
   * Keeps the changes of a version.
   *
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code VERSION_STALE} when somebody else has
   *     changed it since it was read
   */
  void save(RegulationDraft draft);
}
