package uz.hemis.application.audit;

import java.util.List;
import java.util.Map;
import uz.hemis.application.audit.query.AuditQueries;
import uz.hemis.application.audit.query.DeedFilter;
import uz.hemis.application.audit.query.DeedView;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.audit.AuditRule;
import uz.hemis.domain.shared.rule.RuleBroken;

@UseCase
class ReadRecordService implements ReadRecord {

  private final AuditQueries queries;

  ReadRecordService(AuditQueries queries) {
    this.queries = queries;
  }

  @Override
  public Page<DeedView> list(Actor actor, DeedFilter filter, PageRequest page) {
    actor.require(Permission.AUDIT_VIEW);
    return queries.listDeeds(filter, page);
  }

  @Override
  public List<DeedView> export(Actor actor, DeedFilter filter) {
    actor.require(Permission.AUDIT_EXPORT);
    List<DeedView> deeds = queries.listDeeds(filter, MOST_EXPORTED + 1);
    if (deeds.size() > MOST_EXPORTED) {
      throw new RuleBroken(AuditRule.RECORD_EXPORT_TOO_LONG, Map.of("mostExported", MOST_EXPORTED));
    }
    return deeds;
  }
}
