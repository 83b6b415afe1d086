package uz.hemis.adapters.rest.assignments;

import java.time.LocalDate;
import java.util.UUID;
import uz.hemis.application.assignments.AssignRole;
import uz.hemis.application.assignments.DocumentEntry;
import uz.hemis.application.assignments.RequestSuperAdministrator;
import uz.hemis.application.assignments.query.AssignmentFilter;
import uz.hemis.application.shared.Page;
import uz.hemis.domain.access.MinistryUnit;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.access.Scope;
import uz.hemis.domain.assignments.Revocation;
import uz.hemis.domain.assignments.Stamp;
import uz.hemis.domain.shared.document.OfficialDocument;
import uz.hemis.openapi.model.AssignmentEntry;
import uz.hemis.openapi.model.AssignmentList;
import uz.hemis.openapi.model.AssignmentScope;
import uz.hemis.openapi.model.AssignmentView;
import uz.hemis.openapi.model.MinistryUnitName;
import uz.hemis.openapi.model.OfficialDocumentEntry;
import uz.hemis.openapi.model.OfficialDocumentView;
import uz.hemis.openapi.model.RequestState;
import uz.hemis.openapi.model.RevocationView;
import uz.hemis.openapi.model.RoleName;
import uz.hemis.openapi.model.ScopeKind;
import uz.hemis.openapi.model.SuperAdministratorRequestEntry;
import uz.hemis.openapi.model.SuperAdministratorRequestList;
import uz.hemis.openapi.model.SuperAdministratorRequestView;

/** Between the contract and the use cases about assignments. */
final class AssignmentsMapping {

  private AssignmentsMapping() {}

  static AssignRole.Command toCommand(AssignmentEntry entry) {
    return new AssignRole.Command(
        entry.person(),
        Role.valueOf(entry.role().name()),
        new AssignRole.ScopeEntry(
            Scope.Kind.valueOf(entry.scope().kind().name()), entry.scope().unit()),
        entry.ministryUnit() == null ? null : MinistryUnit.valueOf(entry.ministryUnit().name()),
        entry.from(),
        entry.to(),
        toDocument(entry.order()));
  }

  static RequestSuperAdministrator.Command toCommand(SuperAdministratorRequestEntry entry) {
    return new RequestSuperAdministrator.Command(entry.person(), toDocument(entry.letter()));
  }

  static AssignmentFilter toFilter(UUID person, RoleName role, LocalDate activeOn) {
    return new AssignmentFilter(person, role == null ? null : Role.valueOf(role.name()), activeOn);
  }

  static uz.hemis.application.assignments.query.RequestState toState(RequestState state) {
    return state == null
        ? null
        : uz.hemis.application.assignments.query.RequestState.valueOf(state.name());
  }

  static AssignmentList toList(Page<uz.hemis.application.assignments.query.AssignmentView> page) {
    Page<AssignmentView> shown = page.map(AssignmentsMapping::toView);
    return new AssignmentList(shown.items(), shown.next(), shown.totalCount());
  }

  static SuperAdministratorRequestList toRequestList(
      Page<uz.hemis.application.assignments.query.SuperAdministratorRequestView> page) {
    Page<SuperAdministratorRequestView> shown = page.map(AssignmentsMapping::toView);
    return new SuperAdministratorRequestList(shown.items(), shown.next(), shown.totalCount());
  }

  static AssignmentView toView(uz.hemis.application.assignments.query.AssignmentView view) {
    return new AssignmentView(
        view.id(),
        view.version(),
        view.person(),
        view.personName(),
        RoleName.valueOf(view.role().name()),
        new AssignmentScope(ScopeKind.valueOf(view.scope().kind().name()), view.scope().unit()),
        view.ministryUnit() == null ? null : MinistryUnitName.valueOf(view.ministryUnit().name()),
        view.from(),
        view.to(),
        toView(view.order()),
        view.grantedAt(),
        view.grantedBy(),
        toView(view.revocation()));
  }

  static SuperAdministratorRequestView toView(
      uz.hemis.application.assignments.query.SuperAdministratorRequestView view) {
    Stamp decided = view.decided();
    return new SuperAdministratorRequestView(
        view.id(),
        view.version(),
        view.person(),
        view.personName(),
        toView(view.letter()),
        RequestState.valueOf(view.state().name()),
        view.asked().at(),
        view.asked().by(),
        decided == null ? null : decided.at(),
        decided == null ? null : decided.by(),
        view.reason(),
        view.assignment());
  }

  private static DocumentEntry toDocument(OfficialDocumentEntry entry) {
    return entry == null
        ? DocumentEntry.NONE
        : new DocumentEntry(entry.number(), entry.date(), entry._file());
  }

  private static OfficialDocumentView toView(OfficialDocument document) {
    return new OfficialDocumentView(document.number(), document.date(), document.file());
  }

  private static RevocationView toView(Revocation revocation) {
    return revocation == null
        ? null
        : new RevocationView(revocation.stamp().at(), revocation.stamp().by(), revocation.reason());
  }
}
