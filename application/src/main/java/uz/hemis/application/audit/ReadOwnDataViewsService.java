package uz.hemis.application.audit;

import java.util.UUID;
import uz.hemis.application.audit.port.PersonalThings;
import uz.hemis.application.audit.query.DataView;
import uz.hemis.application.audit.query.DataViewQueries;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;

@UseCase
class ReadOwnDataViewsService implements ReadOwnDataViews {

  private final PersonalThings things;
  private final DataViewQueries queries;

  ReadOwnDataViewsService(PersonalThings things, DataViewQueries queries) {
    this.things = things;
    this.queries = queries;
  }

  @Override
  public Page<DataView> list(Actor actor, PageRequest page) {
    actor.require(Permission.OWN_RECORD_VIEW);
    UUID person = actor.person();
    return queries.listViews(person, things.of(person), page);
  }
}
