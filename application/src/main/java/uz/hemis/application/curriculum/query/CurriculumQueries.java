package uz.hemis.application.curriculum.query;

import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.domain.curriculum.Programme;

/** Lists of programmes and curricula, the oldest first. */
public interface CurriculumQueries {

  Page<Programme> listProgrammes(CurriculumSight sight, ProgrammeFilter filter, PageRequest page);

  Page<CurriculumItem> listCurricula(
      CurriculumSight sight, CurriculumFilter filter, PageRequest page);
}
