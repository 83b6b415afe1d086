package uz.hemis.application.curriculum;

import java.util.List;
import java.util.UUID;
import uz.hemis.domain.curriculum.SubjectKind;
import uz.hemis.domain.structure.Names;

/** What other areas ask about the subjects of a curriculum. */
@FunctionalInterface
public interface CurriculumSubjects {

  /** Its subjects by semester and code; none for an unknown curriculum. */
  List<SubjectFacts> list(UUID curriculum);

  /**
   * A subject.
   *
   * @param semester from 1 on
   * @param code unique within the semester
   * @param electiveGroup of which one subject is chosen; null for compulsory ones
   */
  record SubjectFacts(
      UUID id,
      int semester,
      String code,
      Names names,
      SubjectKind kind,
      String electiveGroup,
      int credits) {}
}
