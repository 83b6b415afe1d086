package uz.hemis.application.results;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uz.hemis.application.results.query.ResultQueries;
import uz.hemis.application.results.query.StudyResults;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.shared.rule.RuleBroken;

@UseCase
class ConsultResultsService implements ConsultResults {

  private final ResultQueries queries;

  ConsultResultsService(ResultQueries queries) {
    this.queries = queries;
  }

  @Override
  public StudyResults get(Actor actor, UUID study) {
    actor.require(Permission.STUDENT_VIEW);
    StudyResults found =
        queries.find(study).orElseThrow(() -> new RuleBroken(AccessRule.NOT_FOUND));
    actor.require(Permission.STUDENT_VIEW, found.place());
    return found;
  }

  @Override
  public List<StudyResults> listOwn(Actor actor) {
    actor.require(Permission.OWN_RECORD_VIEW);
    return queries.listStudiesOf(actor.person()).stream()
        .map(queries::find)
        .flatMap(Optional::stream)
        .toList();
  }
}
