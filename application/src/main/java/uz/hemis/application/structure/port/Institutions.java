package uz.hemis.application.structure.port;

import java.util.Optional;
import uz.hemis.domain.structure.Institution;

/** The one institution of the installation. */
public interface Institutions {

  /** The institution; empty until it was entered. */
  Optional<Institution> find();

  /**
   * The institution for a change that builds on the version.
   *
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code NOT_FOUND} when there is none, {@code
   *     VERSION_STALE} when it has changed since
   */
  Institution get(long expectedVersion);

  /** Keeps the institution, new or changed. */
  void save(Institution institution);
}
