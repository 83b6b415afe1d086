package uz.hemis.application.curriculum;

import java.util.UUID;
import uz.hemis.domain.access.Actor;

/** Lays a curriculum before another person, or takes it back (3.1.5, 4.3). */
public interface SubmitCurriculum {

  /** The kind under which curricula are proposed. */
  String KIND = "CURRICULUM";

  /** The kind under which an approved curriculum is proposed to become a draft again. */
  String REOPENING = "CURRICULUM_REOPENING";

  /** Submits a draft without faults; from then on it does not change. */
  void submit(Actor actor, UUID curriculum);

  /** Makes a submitted one a draft again. */
  void withdraw(Actor actor, UUID curriculum);

  /**
   * Proposes that an approved one, under which nobody studies, becomes a draft again.
   *
   * @return the proposal's identifier
   */
  UUID proposeReopening(Actor actor, UUID curriculum);
}
