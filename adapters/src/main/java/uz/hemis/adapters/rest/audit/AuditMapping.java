package uz.hemis.adapters.rest.audit;

import java.time.Instant;
import java.util.UUID;
import uz.hemis.application.audit.Deed;
import uz.hemis.application.audit.query.DeedFilter;
import uz.hemis.application.audit.query.DeedView;
import uz.hemis.application.shared.Page;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.audit.RecordFault;
import uz.hemis.domain.audit.RecordVerdict;
import uz.hemis.openapi.model.DeedEntry;
import uz.hemis.openapi.model.DeedKind;
import uz.hemis.openapi.model.DeedList;
import uz.hemis.openapi.model.RecordFaultEntry;
import uz.hemis.openapi.model.RecordFaultKind;
import uz.hemis.openapi.model.RecordVerification;
import uz.hemis.openapi.model.RoleName;

final class AuditMapping {

  private static final DeedView.Who NOBODY = new DeedView.Who(null, null, null, null, null);

  private AuditMapping() {}

  static DeedFilter toFilter(
      UUID person,
      UUID subject,
      String action,
      RoleName role,
      DeedKind kind,
      Boolean done,
      Instant from,
      Instant to) {
    return new DeedFilter(
        person,
        subject,
        action,
        role == null ? null : Role.valueOf(role.name()),
        kind == null ? null : Deed.Kind.valueOf(kind.name()),
        done,
        from,
        to);
  }

  static DeedList toView(Page<DeedView> page) {
    return new DeedList(
        page.items().stream().map(AuditMapping::toView).toList(), page.next(), page.totalCount());
  }

  static RecordVerification toView(RecordVerdict verdict) {
    return new RecordVerification(
        verdict.whole(),
        verdict.entries(),
        verdict.faults().stream().map(AuditMapping::toView).toList());
  }

  private static DeedEntry toView(DeedView deed) {
    DeedView.Who who = deed.who() == null ? NOBODY : deed.who();
    return new DeedEntry(
        deed.at(),
        deed.chain(),
        deed.sequence(),
        who.person(),
        who.name(),
        who.account(),
        who.session(),
        who.role() == null ? null : RoleName.valueOf(who.role().name()),
        deed.action(),
        DeedKind.valueOf(deed.kind().name()),
        deed.subjects(),
        deed.reason(),
        deed.origin().address(),
        deed.origin().trace(),
        deed.outcome().done(),
        deed.outcome().rule(),
        deed.facts());
  }

  private static RecordFaultEntry toView(RecordFault fault) {
    return new RecordFaultEntry(
        fault.chain(), fault.sequence(), RecordFaultKind.valueOf(fault.kind().name()));
  }
}
