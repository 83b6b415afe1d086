package uz.hemis.application.curriculum.port;

import java.util.UUID;
import uz.hemis.domain.curriculum.Curriculum;

/** The curricula of all programmes with their versions. */
public interface Curricula {

  /**
   * The curriculum.
   *
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code NOT_FOUND}
   */
  Curriculum get(UUID id);

  /** The same, while nobody else changes it or begins to study under it. */
  Curriculum getForUpdate(UUID id);

  /**
   * Keeps a new curriculum; false when the programme has one for the same students, or the line of
   * versions has gone on, already.
   */
  boolean admit(Curriculum curriculum);

  /**
   * Keeps the changes of a curriculum.
   *
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code VERSION_STALE} when somebody else has
   *     changed it since it was read
   */
  void save(Curriculum curriculum);
}
