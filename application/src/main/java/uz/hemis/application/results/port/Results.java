package uz.hemis.application.results.port;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.results.Achieved;
import uz.hemis.domain.results.Result;

/** Results of study. */
public interface Results {

  /** The last result of each of the studies in the subject; those without one are left out. */
  Map<UUID, Result> listLast(UUID subject, Collection<UUID> studies);

  /** The last result of each study in each subject. */
  Map<UUID, List<Achieved>> listAchieved(Collection<UUID> studies);

  /**
   * Keeps results, in as few statements as their number allows.
   *
   * @param sheet the sheet that they were entered with
   */
  void addAll(UUID sheet, Collection<Result> results, Actor enteredBy, Instant at);
}
