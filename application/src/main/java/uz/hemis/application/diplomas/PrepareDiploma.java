package uz.hemis.application.diplomas;

import java.util.UUID;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.diplomas.DiplomaEntry;

/**
 * Prepares the data of diplomas out of the records of graduated studies (3.1.12, annex 12). Each
 * takes the study record as it stands now and refuses with what {@link
 * uz.hemis.domain.diplomas.DiplomaContent#of} refuses, {@code NOT_GRADUATED}, {@code
 * QUALIFICATION_UNKNOWN} and {@code REGISTER_NUMBER_TAKEN}.
 */
public interface PrepareDiploma {

  /**
   * @return the diploma
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code DIPLOMA_EXISTS}, {@code NOT_FOUND}
   */
  UUID prepare(Actor actor, UUID study, DiplomaEntry entry);

  /**
   * @param expectedVersion the version that the change builds on
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code DIPLOMA_LOCKED} once a print status is
   *     set, {@code VERSION_STALE}, {@code NOT_FOUND}
   */
  void revise(Actor actor, UUID diploma, long expectedVersion, DiplomaEntry entry);

  /**
   * @param diploma what the duplicate takes the place of
   * @return the duplicate
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code DIPLOMA_REPLACED}, {@code
   *     DUPLICATE_NEEDLESS}, {@code NOT_FOUND}
   */
  UUID duplicate(Actor actor, UUID diploma, DiplomaEntry entry);
}
