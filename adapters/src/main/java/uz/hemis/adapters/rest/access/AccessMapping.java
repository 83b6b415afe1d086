package uz.hemis.adapters.rest.access;

import java.util.Arrays;
import java.util.List;
import uz.hemis.application.access.CreateAccount;
import uz.hemis.application.access.PublishedKeys.PublishedKey;
import uz.hemis.application.access.ReadAccounts;
import uz.hemis.application.access.SetUpSecondFactor;
import uz.hemis.application.access.SignIn;
import uz.hemis.application.access.Tokens;
import uz.hemis.application.access.port.AccessTokens;
import uz.hemis.application.access.query.AccountView;
import uz.hemis.application.shared.Page;
import uz.hemis.domain.access.Login;
import uz.hemis.domain.access.MinistryUnit;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.access.UserClass;
import uz.hemis.openapi.model.AccessToken;
import uz.hemis.openapi.model.Account;
import uz.hemis.openapi.model.AccountList;
import uz.hemis.openapi.model.CreatedAccount;
import uz.hemis.openapi.model.CurrentSession;
import uz.hemis.openapi.model.HeldRole;
import uz.hemis.openapi.model.JsonWebKey;
import uz.hemis.openapi.model.JsonWebKeySet;
import uz.hemis.openapi.model.MinistryUnitName;
import uz.hemis.openapi.model.NewAccount;
import uz.hemis.openapi.model.RoleCategoryName;
import uz.hemis.openapi.model.RoleDescription;
import uz.hemis.openapi.model.RoleName;
import uz.hemis.openapi.model.RoleTable;
import uz.hemis.openapi.model.ScopeKind;
import uz.hemis.openapi.model.SecondFactorSecret;
import uz.hemis.openapi.model.SessionTokens;
import uz.hemis.openapi.model.UserClassName;

final class AccessMapping {

  private AccessMapping() {}

  static SignIn.Command toCommand(uz.hemis.openapi.model.SignIn shown, String address) {
    return new SignIn.Command(shown.login(), shown.password(), shown.oneTimeCode(), address);
  }

  static CreateAccount.Command toCommand(NewAccount account) {
    return new CreateAccount.Command(
        account.personId(),
        new Login(account.login()),
        UserClass.valueOf(account.userClass().name()));
  }

  static SessionTokens toView(Tokens tokens) {
    return new SessionTokens(
        tokens.accessToken(),
        tokens.refreshToken(),
        tokens.expiresIn(),
        tokens.roles().stream().map(AccessMapping::toName).toList());
  }

  static AccessToken toView(AccessTokens.AccessToken token) {
    return new AccessToken(token.value(), token.expiresIn());
  }

  static CurrentSession toView(ReadAccounts.Current current) {
    AccountView account = current.account();
    return new CurrentSession(
        account.person(),
        account.personName(),
        account.login(),
        toView(current.active()),
        current.held().stream().map(AccessMapping::toView).toList(),
        account.secondFactor(),
        account.mustChangePassword());
  }

  static SecondFactorSecret toView(SetUpSecondFactor.Secret secret) {
    return new SecondFactorSecret(secret.base32(), secret.address());
  }

  static Account toView(AccountView account) {
    return new Account(
        account.id(),
        account.version(),
        account.person(),
        account.personName(),
        account.login(),
        UserClassName.valueOf(account.userClass().name()),
        account.mustChangePassword(),
        account.secondFactor(),
        account.createdAt(),
        account.disabledAt());
  }

  static AccountList toView(Page<AccountView> page) {
    return new AccountList(
        page.items().stream().map(AccessMapping::toView).toList(), page.next(), page.totalCount());
  }

  static CreatedAccount toView(CreateAccount.Created created) {
    return new CreatedAccount(
        created.account(), created.login().value(), created.oneTimePassword());
  }

  static JsonWebKeySet toView(List<PublishedKey> keys) {
    return new JsonWebKeySet(
        keys.stream()
            .map(key -> new JsonWebKey("EC", "P-256", key.x(), key.y(), key.id(), "ES256", "sig"))
            .toList());
  }

  static RoleTable roleTable() {
    return new RoleTable(Arrays.stream(Role.values()).map(AccessMapping::toDescription).toList());
  }

  private static RoleDescription toDescription(Role role) {
    return new RoleDescription(
        toName(role),
        role.clause(),
        RoleCategoryName.valueOf(role.category().name()),
        ScopeKind.valueOf(role.scopeKind().name()),
        role.permissions().stream().map(Enum::name).toList(),
        MinistryUnit.responsibleFor(role).stream().map(AccessMapping::toName).toList());
  }

  private static HeldRole toView(uz.hemis.domain.access.HeldRole held) {
    return new HeldRole(
        held.assignment(),
        toName(held.role()),
        ScopeKind.valueOf(held.scope().kind().name()),
        held.scope().unit(),
        held.unit() == null ? null : toName(held.unit()));
  }

  private static RoleName toName(Role role) {
    return RoleName.valueOf(role.name());
  }

  private static MinistryUnitName toName(MinistryUnit unit) {
    return MinistryUnitName.valueOf(unit.name());
  }
}
