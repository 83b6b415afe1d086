package uz.hemis.adapters.rest.audit;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import uz.hemis.adapters.rest.edge.Edge;
import uz.hemis.adapters.rest.edge.RequestContext;
import uz.hemis.application.audit.ReadOwnDataViews;
import uz.hemis.application.audit.ReadRecord;
import uz.hemis.application.audit.VerifyRecord;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.openapi.Download;
import uz.hemis.openapi.api.AuditApi;
import uz.hemis.openapi.model.DeedKind;
import uz.hemis.openapi.model.DeedList;
import uz.hemis.openapi.model.OwnDataViewList;
import uz.hemis.openapi.model.RecordVerification;
import uz.hemis.openapi.model.RoleName;

@ApplicationScoped
@RunOnVirtualThread
@Edge
class AuditResource implements AuditApi {

  private final ReadRecord read;
  private final VerifyRecord verify;
  private final ReadOwnDataViews views;
  private final RequestContext request;

  AuditResource(
      ReadRecord read, VerifyRecord verify, ReadOwnDataViews views, RequestContext request) {
    this.read = read;
    this.verify = verify;
    this.views = views;
    this.request = request;
  }

  @Override
  public DeedList listDeeds(
      UUID person,
      UUID subject,
      String action,
      RoleName role,
      DeedKind kind,
      Boolean done,
      Instant from,
      Instant to,
      Integer limit,
      String after,
      Boolean totalCount) {
    var filter = AuditMapping.toFilter(person, subject, action, role, kind, done, from, to);
    var page = new PageRequest(limit, after, totalCount);
    return AuditMapping.toView(read.list(request.actor(), filter, page));
  }

  @Override
  public Download exportDeeds(
      Instant from,
      Instant to,
      String reason,
      UUID person,
      UUID subject,
      String action,
      RoleName role,
      DeedKind kind,
      Boolean done) {
    request.because(reason);
    var filter = AuditMapping.toFilter(person, subject, action, role, kind, done, from, to);
    return DeedTable.of(read.export(request.actor(), filter));
  }

  @Override
  public RecordVerification verifyRecord() {
    return AuditMapping.toView(verify.verify(request.actor()));
  }

  @Override
  public OwnDataViewList listOwnDataViews(Integer limit, String after, Boolean totalCount) {
    var page = new PageRequest(limit, after, totalCount);
    return DataViewMapping.toList(views.list(request.actor(), page), request.language());
  }
}
