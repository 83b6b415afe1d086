package uz.hemis.adapters.rest.security;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import uz.hemis.adapters.rest.edge.Edge;
import uz.hemis.adapters.rest.edge.RequestContext;
import uz.hemis.application.access.port.SecuritySettings;
import uz.hemis.application.security.AcknowledgeSecurityPolicy;
import uz.hemis.application.security.PublishSecurityPolicy;
import uz.hemis.application.security.ReadServerAccess;
import uz.hemis.application.security.RegisterServerAccess;
import uz.hemis.application.security.ReviewAccess;
import uz.hemis.application.security.RevokeServerAccess;
import uz.hemis.application.security.query.SecurityPolicyQueries;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.domain.shared.time.Period;
import uz.hemis.openapi.Download;
import uz.hemis.openapi.api.SecurityApi;
import uz.hemis.openapi.model.IdleAccountList;
import uz.hemis.openapi.model.RoleChangeList;
import uz.hemis.openapi.model.SecurityPolicyEntry;
import uz.hemis.openapi.model.SecurityPolicyList;
import uz.hemis.openapi.model.SecurityPolicyView;
import uz.hemis.openapi.model.SecuritySettingsView;
import uz.hemis.openapi.model.ServerAccessEntry;
import uz.hemis.openapi.model.ServerAccessKindName;
import uz.hemis.openapi.model.ServerAccessList;
import uz.hemis.openapi.model.ServerAccessRevocationEntry;
import uz.hemis.openapi.model.ServerAccessView;

@ApplicationScoped
@RunOnVirtualThread
@Edge
class SecurityResource implements SecurityApi {

  private final SecurityPolicyQueries policies;
  private final PublishSecurityPolicy publish;
  private final AcknowledgeSecurityPolicy acknowledge;
  private final SecuritySettings settings;
  private final ReadServerAccess register;
  private final RegisterServerAccess registerAccess;
  private final RevokeServerAccess revokeAccess;
  private final ReviewAccess review;
  private final RequestContext request;

  SecurityResource(
      SecurityPolicyQueries policies,
      PublishSecurityPolicy publish,
      AcknowledgeSecurityPolicy acknowledge,
      SecuritySettings settings,
      ReadServerAccess register,
      RegisterServerAccess registerAccess,
      RevokeServerAccess revokeAccess,
      ReviewAccess review,
      RequestContext request) {
    this.policies = policies;
    this.publish = publish;
    this.acknowledge = acknowledge;
    this.settings = settings;
    this.register = register;
    this.registerAccess = registerAccess;
    this.revokeAccess = revokeAccess;
    this.review = review;
    this.request = request;
  }

  @Override
  public SecurityPolicyList listSecurityPolicies(Integer limit, String after, Boolean totalCount) {
    var page = new PageRequest(limit, after, totalCount);
    return SecurityMapping.toPolicyList(policies.listPolicies(page));
  }

  @Override
  public SecurityPolicyView publishSecurityPolicy(SecurityPolicyEntry entry) {
    return getSecurityPolicy(publish.publish(request.actor(), SecurityMapping.toEntry(entry)));
  }

  @Override
  public SecurityPolicyView getSecurityPolicy(UUID id) {
    return SecurityMapping.toView(policies.getPolicy(id));
  }

  @Override
  public SecurityPolicyView acknowledgeSecurityPolicy(UUID id) {
    acknowledge.acknowledge(request.actor(), id);
    return getSecurityPolicy(id);
  }

  @Override
  public SecuritySettingsView findSecuritySettings() {
    return SecurityMapping.toView(settings);
  }

  @Override
  public ServerAccessList listServerAccess(
      UUID person,
      ServerAccessKindName kind,
      LocalDate activeOn,
      Integer limit,
      String after,
      Boolean totalCount) {
    var filter = SecurityMapping.toFilter(person, kind, activeOn);
    var page = new PageRequest(limit, after, totalCount);
    return SecurityMapping.toAccessList(register.list(request.actor(), filter, page));
  }

  @Override
  public ServerAccessView registerServerAccess(ServerAccessEntry entry) {
    return getServerAccess(
        registerAccess.register(request.actor(), SecurityMapping.toCommand(entry)));
  }

  @Override
  public ServerAccessView getServerAccess(UUID id) {
    return SecurityMapping.toView(register.get(request.actor(), id));
  }

  @Override
  public ServerAccessView revokeServerAccess(UUID id, ServerAccessRevocationEntry entry) {
    request.because(entry.reason());
    revokeAccess.revoke(request.actor(), id, entry.reason());
    return getServerAccess(id);
  }

  @Override
  public RoleChangeList listRoleChanges(
      LocalDate from, LocalDate to, Integer limit, String after, Boolean totalCount) {
    var page = new PageRequest(limit, after, totalCount);
    return ReviewMapping.toChangeList(
        review.listChanges(request.actor(), new Period(from, to), page));
  }

  @Override
  public IdleAccountList listIdleAccounts(
      Integer days, Integer limit, String after, Boolean totalCount) {
    var page = new PageRequest(limit, after, totalCount);
    return ReviewMapping.toIdleList(review.listIdleAccounts(request.actor(), days, page));
  }

  @Override
  public Download exportAccessReview(LocalDate from, LocalDate to, Integer days) {
    var export = review.export(request.actor(), new Period(from, to), days);
    return ReviewWorkbook.of(export, request.language());
  }
}
