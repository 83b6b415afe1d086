package uz.hemis.application.curriculum;

import java.util.List;
import java.util.UUID;
import uz.hemis.application.curriculum.port.Curricula;
import uz.hemis.application.curriculum.port.Programmes;
import uz.hemis.application.curriculum.port.StudiedCurricula;
import uz.hemis.application.curriculum.query.CurriculumDetails;
import uz.hemis.application.curriculum.query.CurriculumFilter;
import uz.hemis.application.curriculum.query.CurriculumItem;
import uz.hemis.application.curriculum.query.CurriculumQueries;
import uz.hemis.application.curriculum.query.CurriculumSight;
import uz.hemis.application.curriculum.query.ProgrammeFilter;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.application.shared.UseCase;
import uz.hemis.application.structure.UnitPlaces;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.curriculum.Curriculum;
import uz.hemis.domain.curriculum.Programme;
import uz.hemis.domain.shared.rule.Fault;
import uz.hemis.domain.shared.rule.RuleBroken;

@UseCase
class ConsultCurriculaService implements ConsultCurricula {

  private final CurriculumQueries queries;
  private final Programmes programmes;
  private final Curricula curricula;
  private final StudiedCurricula studied;
  private final UnitPlaces places;

  ConsultCurriculaService(
      CurriculumQueries queries,
      Programmes programmes,
      Curricula curricula,
      StudiedCurricula studied,
      UnitPlaces places) {
    this.queries = queries;
    this.programmes = programmes;
    this.curricula = curricula;
    this.studied = studied;
    this.places = places;
  }

  @Override
  public Page<Programme> listProgrammes(Actor actor, ProgrammeFilter filter, PageRequest page) {
    return queries.listProgrammes(sightOf(actor), filter, page);
  }

  @Override
  public Programme getProgramme(Actor actor, UUID id) {
    CurriculumSight sight = sightOf(actor);
    Programme programme = programmes.get(id);
    if (!sight.reaches(programme.identity().faculty())) {
      throw new RuleBroken(AccessRule.NOT_FOUND);
    }
    return programme;
  }

  @Override
  public Page<CurriculumItem> listCurricula(
      Actor actor, CurriculumFilter filter, PageRequest page) {
    return queries.listCurricula(sightOf(actor), filter, page);
  }

  @Override
  public CurriculumDetails getCurriculum(Actor actor, UUID id) {
    actor.require(Permission.TEACHING_PROCESS_VIEW);
    Curriculum curriculum = curricula.get(id);
    Programme programme = getProgramme(actor, curriculum.line().programme());
    return new CurriculumDetails(curriculum, programme, studied.isStudied(id));
  }

  @Override
  public List<Fault> check(Actor actor, UUID curriculum) {
    return getCurriculum(actor, curriculum).curriculum().check();
  }

  private CurriculumSight sightOf(Actor actor) {
    actor.require(Permission.TEACHING_PROCESS_VIEW);
    return new CurriculumSight(
        switch (actor.scope().kind()) {
          case INSTITUTION -> null;
          case FACULTY, DEPARTMENT -> places.get(actor.scope().unit()).units();
          case GROUP, SELF -> List.of();
        });
  }
}
