package uz.hemis.application.curriculum.port;

import java.util.UUID;
import uz.hemis.domain.curriculum.Programme;

/** The programmes of the institution. */
public interface Programmes {

  /**
   * The programme.
   *
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code NOT_FOUND}
   */
  Programme get(UUID id);

  /** The same, while nobody closes or renames it. */
  Programme getUnclosing(UUID id);

  /** Keeps a new programme; false when its type has the code already. */
  boolean admit(Programme programme);

  /**
   * Keeps the changes of a programme.
   *
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code VERSION_STALE} when somebody else has
   *     changed it since it was read
   */
  void save(Programme programme);
}
