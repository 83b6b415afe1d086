package uz.hemis.application.curriculum;

import java.util.List;
import java.util.UUID;
import uz.hemis.application.curriculum.query.CurriculumDetails;
import uz.hemis.application.curriculum.query.CurriculumFilter;
import uz.hemis.application.curriculum.query.CurriculumItem;
import uz.hemis.application.curriculum.query.ProgrammeFilter;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.curriculum.Programme;
import uz.hemis.domain.shared.rule.Fault;

/** Shows programmes and curricula to those who plan, teach and control (1.3, 3.1.5). */
public interface ConsultCurricula {

  Page<Programme> listProgrammes(Actor actor, ProgrammeFilter filter, PageRequest page);

  Programme getProgramme(Actor actor, UUID programme);

  Page<CurriculumItem> listCurricula(Actor actor, CurriculumFilter filter, PageRequest page);

  CurriculumDetails getCurriculum(Actor actor, UUID curriculum);

  /** What a curriculum lacks to be submitted. */
  List<Fault> check(Actor actor, UUID curriculum);
}
