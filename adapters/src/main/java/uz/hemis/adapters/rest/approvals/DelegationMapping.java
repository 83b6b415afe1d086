package uz.hemis.adapters.rest.approvals;

import uz.hemis.application.approvals.DelegateApproval;
import uz.hemis.application.approvals.query.DelegationView;
import uz.hemis.application.shared.Page;
import uz.hemis.domain.approvals.Delegation;
import uz.hemis.domain.approvals.DelegationTerms;
import uz.hemis.domain.shared.document.OfficialDocument;
import uz.hemis.openapi.model.DelegationDetails;
import uz.hemis.openapi.model.DelegationEntry;
import uz.hemis.openapi.model.DelegationList;
import uz.hemis.openapi.model.DelegationStateName;
import uz.hemis.openapi.model.OfficialDocumentEntry;
import uz.hemis.openapi.model.OfficialDocumentView;
import uz.hemis.openapi.model.RevocationView;
import uz.hemis.openapi.model.RoleName;

/** Between the contract's delegations and those of the use cases. */
final class DelegationMapping {

  private DelegationMapping() {}

  static DelegateApproval.Command toCommand(DelegationEntry entry) {
    return new DelegateApproval.Command(
        entry.assignment(), entry.delegate(), entry.from(), entry.to(), toOrder(entry.order()));
  }

  static DelegationList toList(Page<DelegationView> page) {
    Page<DelegationDetails> shown = page.map(DelegationMapping::toDetails);
    return new DelegationList(shown.items(), shown.next(), shown.totalCount());
  }

  static DelegationDetails toDetails(DelegationView view) {
    Delegation delegation = view.delegation();
    DelegationTerms terms = delegation.terms();
    return new DelegationDetails(
        delegation.id(),
        delegation.version(),
        DelegationStateName.valueOf(view.state().name()),
        terms.assignment(),
        RoleName.valueOf(view.role().name()),
        terms.delegator(),
        view.delegatorName(),
        terms.delegate(),
        view.delegateName(),
        terms.period().from(),
        terms.period().to(),
        toOrder(terms.order()),
        delegation.grant().at(),
        delegation.grant().by(),
        delegation.revocation().map(DelegationMapping::toRevocation).orElse(null));
  }

  private static DelegateApproval.OrderEntry toOrder(OfficialDocumentEntry entry) {
    return entry == null
        ? DelegateApproval.OrderEntry.NONE
        : new DelegateApproval.OrderEntry(entry.number(), entry.date(), entry._file());
  }

  private static OfficialDocumentView toOrder(OfficialDocument order) {
    return new OfficialDocumentView(order.number(), order.date(), order.file());
  }

  private static RevocationView toRevocation(Delegation.Revocation revocation) {
    return new RevocationView(revocation.at(), revocation.by(), revocation.reason());
  }
}
