package uz.hemis.application.curriculum;

import java.util.List;
import java.util.UUID;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.curriculum.CurriculumTerms;
import uz.hemis.domain.curriculum.Subject;
import uz.hemis.domain.structure.Names;

/** Draws up curricula of the own faculty (3.1.5). */
public interface DraftCurriculum {

  /**
   * Begins one without subjects.
   *
   * @return the new curriculum's identifier
   */
  UUID begin(Actor actor, UUID programme, CurriculumTerms terms);

  /**
   * Begins the next version of one that students study under.
   *
   * @return the new version's identifier
   */
  UUID beginVersion(Actor actor, UUID curriculum);

  /** Replaces the subjects of a draft. */
  void enter(Actor actor, Target draft, List<SubjectEntry> subjects);

  /** Gives a draft up for good. */
  void drop(Actor actor, Target draft);

  /**
   * The draft that is changed.
   *
   * @param expectedVersion the version that the change builds on
   */
  record Target(UUID curriculum, long expectedVersion) {}

  /** A subject as entered; what it was before keeps its identifier by semester and code. */
  record SubjectEntry(
      int semester,
      String code,
      Names names,
      Subject.Choice choice,
      Subject.Workload workload,
      Subject.Nature nature) {}
}
