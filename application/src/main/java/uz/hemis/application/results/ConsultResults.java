package uz.hemis.application.results;

import java.util.List;
import java.util.UUID;
import uz.hemis.application.results.query.StudyResults;
import uz.hemis.domain.access.Actor;

/** Reads of results. */
public interface ConsultResults {

  /**
   * What the study has achieved.
   *
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code NOT_FOUND}
   */
  StudyResults get(Actor actor, UUID study);

  /** What the actor has achieved in each own study, the newest first. */
  List<StudyResults> listOwn(Actor actor);
}
