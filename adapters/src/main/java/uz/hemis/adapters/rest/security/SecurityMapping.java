package uz.hemis.adapters.rest.security;

import java.time.LocalDate;
import java.util.UUID;
import uz.hemis.application.access.port.SecuritySettings;
import uz.hemis.application.security.RegisterServerAccess;
import uz.hemis.application.security.query.ServerAccessFilter;
import uz.hemis.application.shared.Page;
import uz.hemis.domain.access.AccessTerms;
import uz.hemis.domain.security.PolicyEntry;
import uz.hemis.domain.security.SecurityPolicy;
import uz.hemis.domain.security.ServerAccess;
import uz.hemis.domain.security.ServerAccessKind;
import uz.hemis.openapi.model.OfficialDocumentEntry;
import uz.hemis.openapi.model.OfficialDocumentView;
import uz.hemis.openapi.model.PolicySettings;
import uz.hemis.openapi.model.SecurityPolicyEntry;
import uz.hemis.openapi.model.SecurityPolicyList;
import uz.hemis.openapi.model.SecurityPolicyView;
import uz.hemis.openapi.model.SecuritySettingsView;
import uz.hemis.openapi.model.ServerAccessEntry;
import uz.hemis.openapi.model.ServerAccessKindName;
import uz.hemis.openapi.model.ServerAccessList;
import uz.hemis.openapi.model.ServerAccessRevocation;
import uz.hemis.openapi.model.ServerAccessView;

/** Between the contract and policies, settings and the register of access. */
final class SecurityMapping {

  private static final RegisterServerAccess.Order NO_ORDER =
      new RegisterServerAccess.Order(null, null, null);

  private SecurityMapping() {}

  static PolicyEntry toEntry(SecurityPolicyEntry entry) {
    return new PolicyEntry(
        entry.number(),
        entry.date(),
        entry.title(),
        entry.text(),
        entry._file(),
        entry.inForceFrom(),
        () -> toSettings(entry.settings()));
  }

  static SecurityPolicyList toPolicyList(
      Page<uz.hemis.application.security.query.SecurityPolicyView> page) {
    Page<SecurityPolicyView> shown = page.map(SecurityMapping::toView);
    return new SecurityPolicyList(shown.items(), shown.next(), shown.totalCount());
  }

  static SecurityPolicyView toView(uz.hemis.application.security.query.SecurityPolicyView view) {
    SecurityPolicy policy = view.policy();
    return new SecurityPolicyView(
        policy.id(),
        policy.number(),
        policy.date(),
        policy.title(),
        policy.text(),
        policy.file(),
        policy.inForceFrom(),
        toView(policy.settings()),
        view.publishedAt(),
        view.acknowledgedAt(),
        view.acknowledgedBy());
  }

  static SecuritySettingsView toView(SecuritySettings settings) {
    AccessTerms terms = settings.current();
    return new SecuritySettingsView(
        terms.passwords().minimum(false),
        terms.passwords().minimum(true),
        terms.signIns().perLogin(),
        terms.signIns().perAddress(),
        (int) terms.signIns().window().toMinutes(),
        (int) terms.sessions().session().toMinutes(),
        (int) terms.sessions().idle().toMinutes());
  }

  static RegisterServerAccess.Command toCommand(ServerAccessEntry entry) {
    return new RegisterServerAccess.Command(
        entry.person(), toKind(entry.kind()), entry.from(), entry.to(), toOrder(entry.order()));
  }

  static ServerAccessFilter toFilter(UUID person, ServerAccessKindName kind, LocalDate activeOn) {
    return new ServerAccessFilter(person, kind == null ? null : toKind(kind), activeOn);
  }

  static ServerAccessList toAccessList(
      Page<uz.hemis.application.security.query.ServerAccessView> page) {
    Page<ServerAccessView> shown = page.map(SecurityMapping::toView);
    return new ServerAccessList(shown.items(), shown.next(), shown.totalCount());
  }

  static ServerAccessView toView(uz.hemis.application.security.query.ServerAccessView view) {
    ServerAccess.Terms terms = view.access().terms();
    return new ServerAccessView(
        view.access().id(),
        terms.person(),
        view.personName(),
        ServerAccessKindName.valueOf(terms.kind().name()),
        terms.period().from(),
        terms.period().to(),
        new OfficialDocumentView(
            terms.order().number(), terms.order().date(), terms.order().file()),
        view.registeredAt(),
        view.registeredBy(),
        view.access()
            .revocation()
            .map(end -> new ServerAccessRevocation(end.at(), end.by(), end.reason()))
            .orElse(null));
  }

  private static ServerAccessKind toKind(ServerAccessKindName kind) {
    return ServerAccessKind.valueOf(kind.name());
  }

  private static RegisterServerAccess.Order toOrder(OfficialDocumentEntry order) {
    return order == null
        ? NO_ORDER
        : new RegisterServerAccess.Order(order.number(), order.date(), order._file());
  }

  private static uz.hemis.domain.security.PolicySettings toSettings(PolicySettings settings) {
    return new uz.hemis.domain.security.PolicySettings(
        settings.minimumPasswordLength(),
        settings.failuresPerLogin(),
        settings.lockOutMinutes(),
        settings.sessionMinutes(),
        settings.idleMinutes());
  }

  private static PolicySettings toView(uz.hemis.domain.security.PolicySettings settings) {
    return new PolicySettings(
        settings.minimumPasswordLength(),
        settings.failuresPerLogin(),
        settings.lockOutMinutes(),
        settings.sessionMinutes(),
        settings.idleMinutes());
  }
}
