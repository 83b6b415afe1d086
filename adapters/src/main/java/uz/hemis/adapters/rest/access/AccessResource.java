package uz.hemis.adapters.rest.access;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import uz.hemis.adapters.rest.edge.Edge;
import uz.hemis.openapi.api.AccessApi;
import uz.hemis.openapi.model.AccessToken;
import uz.hemis.openapi.model.Account;
import uz.hemis.openapi.model.AccountList;
import uz.hemis.openapi.model.CreatedAccount;
import uz.hemis.openapi.model.CurrentSession;
import uz.hemis.openapi.model.JsonWebKeySet;
import uz.hemis.openapi.model.NewAccount;
import uz.hemis.openapi.model.OneTimePassword;
import uz.hemis.openapi.model.PasswordChange;
import uz.hemis.openapi.model.RefreshToken;
import uz.hemis.openapi.model.RoleChoice;
import uz.hemis.openapi.model.RoleTable;
import uz.hemis.openapi.model.SecondFactorConfirmation;
import uz.hemis.openapi.model.SecondFactorSecret;
import uz.hemis.openapi.model.SessionTokens;
import uz.hemis.openapi.model.SignIn;

@ApplicationScoped
@RunOnVirtualThread
@Edge
class AccessResource implements AccessApi {

  private final SessionOperations sessions;
  private final OwnAccountOperations own;
  private final AccountOperations accounts;
  private final PublishedOperations published;

  AccessResource(
      SessionOperations sessions,
      OwnAccountOperations own,
      AccountOperations accounts,
      PublishedOperations published) {
    this.sessions = sessions;
    this.own = own;
    this.accounts = accounts;
    this.published = published;
  }

  @Override
  public SessionTokens signIn(SignIn signIn) {
    return sessions.signIn(signIn);
  }

  @Override
  public SessionTokens refreshSession(RefreshToken refreshToken) {
    return sessions.refresh(refreshToken);
  }

  @Override
  public CurrentSession getCurrentSession() {
    return sessions.current();
  }

  @Override
  public AccessToken chooseRole(RoleChoice roleChoice) {
    return sessions.chooseRole(roleChoice);
  }

  @Override
  public Void signOut() {
    return sessions.signOut();
  }

  @Override
  public Void signOutEverywhere() {
    return sessions.signOutEverywhere();
  }

  @Override
  public Void changePassword(PasswordChange passwordChange) {
    return own.changePassword(passwordChange);
  }

  @Override
  public SecondFactorSecret setUpSecondFactor() {
    return own.setUpSecondFactor();
  }

  @Override
  public Void confirmSecondFactor(SecondFactorConfirmation confirmation) {
    return own.confirmSecondFactor(confirmation);
  }

  @Override
  public AccountList listAccounts(Integer limit, String after, Boolean totalCount) {
    return accounts.list(limit, after, totalCount);
  }

  @Override
  public Account showAccount(UUID id) {
    return accounts.show(id);
  }

  @Override
  public CreatedAccount createAccount(NewAccount newAccount) {
    return accounts.create(newAccount);
  }

  @Override
  public Void disableAccount(UUID id) {
    return accounts.disable(id);
  }

  @Override
  public OneTimePassword resetPassword(UUID id) {
    return accounts.resetPassword(id);
  }

  @Override
  public RoleTable listRoles() {
    return published.roles();
  }

  @Override
  public JsonWebKeySet listKeys() {
    return published.keys();
  }
}
