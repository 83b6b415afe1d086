package uz.hemis.application.diplomas;

import uz.hemis.application.diplomas.query.DiplomaView;

/** Tells anybody who holds a diploma whether it is genuine (3.1.12); nobody signs in for it. */
@FunctionalInterface
public interface VerifyDiploma {

  /**
   * The diploma behind the hash.
   *
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code NOT_FOUND} when no printed diploma has it
   */
  DiplomaView verify(String hash);
}
