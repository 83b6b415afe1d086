package uz.hemis.application.classifiers.port;

import java.time.Instant;
import java.util.UUID;
import uz.hemis.domain.classifiers.Classifier;
import uz.hemis.domain.classifiers.CodeList;

/** The classifiers with their codes. */
public interface CodeLists {

  /**
   * The newest version, held until the transaction ends.
   *
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code VERSION_STALE} when it is not the one
   *     expected
   */
  CodeList get(Classifier classifier, long expectedVersion);

  /** Keeps what the list changed, if anything, with when and by whom. */
  void save(CodeList list, Instant at, UUID by);
}
