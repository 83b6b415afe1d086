package uz.hemis.adapters.rest.security;

import uz.hemis.application.security.query.IdleAccountView;
import uz.hemis.application.security.query.RoleChangeView;
import uz.hemis.application.shared.Page;
import uz.hemis.openapi.model.AssignmentScope;
import uz.hemis.openapi.model.IdleAccount;
import uz.hemis.openapi.model.IdleAccountList;
import uz.hemis.openapi.model.MinistryUnitName;
import uz.hemis.openapi.model.RoleChange;
import uz.hemis.openapi.model.RoleChangeKind;
import uz.hemis.openapi.model.RoleChangeList;
import uz.hemis.openapi.model.RoleName;
import uz.hemis.openapi.model.ScopeKind;
import uz.hemis.openapi.model.UserClassName;

/** Between the contract and the review of access. */
final class ReviewMapping {

  private ReviewMapping() {}

  static RoleChangeList toChangeList(Page<RoleChangeView> page) {
    Page<RoleChange> shown = page.map(ReviewMapping::toView);
    return new RoleChangeList(shown.items(), shown.next(), shown.totalCount());
  }

  static IdleAccountList toIdleList(Page<IdleAccountView> page) {
    Page<IdleAccount> shown = page.map(ReviewMapping::toView);
    return new IdleAccountList(shown.items(), shown.next(), shown.totalCount());
  }

  private static RoleChange toView(RoleChangeView change) {
    return new RoleChange(
        change.at(),
        RoleChangeKind.valueOf(change.kind().name()),
        change.assignment(),
        change.person(),
        change.personName(),
        RoleName.valueOf(change.role().name()),
        new AssignmentScope(ScopeKind.valueOf(change.scope().kind().name()), change.scope().unit()),
        change.unitName(),
        change.ministryUnit() == null
            ? null
            : MinistryUnitName.valueOf(change.ministryUnit().name()),
        change.orderNumber(),
        change.orderDate(),
        change.doneBy(),
        change.doneByName(),
        change.reason());
  }

  private static IdleAccount toView(IdleAccountView account) {
    return new IdleAccount(
        account.account(),
        account.login(),
        UserClassName.valueOf(account.userClass().name()),
        account.person(),
        account.personName(),
        account.createdAt(),
        account.lastSignInAt(),
        account.roles().stream().map(role -> RoleName.valueOf(role.name())).toList());
  }
}
