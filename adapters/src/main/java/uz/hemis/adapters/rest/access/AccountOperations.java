package uz.hemis.adapters.rest.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import uz.hemis.adapters.rest.edge.RequestContext;
import uz.hemis.application.access.CreateAccount;
import uz.hemis.application.access.ManageAccount;
import uz.hemis.application.access.ReadAccounts;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.openapi.model.Account;
import uz.hemis.openapi.model.AccountList;
import uz.hemis.openapi.model.CreatedAccount;
import uz.hemis.openapi.model.NewAccount;
import uz.hemis.openapi.model.OneTimePassword;

/** Accounts in the hands of those who manage them. */
@ApplicationScoped
class AccountOperations {

  private final RequestContext request;
  private final ReadAccounts readAccounts;
  private final CreateAccount createAccount;
  private final ManageAccount manageAccount;

  AccountOperations(
      RequestContext request,
      ReadAccounts readAccounts,
      CreateAccount createAccount,
      ManageAccount manageAccount) {
    this.request = request;
    this.readAccounts = readAccounts;
    this.createAccount = createAccount;
    this.manageAccount = manageAccount;
  }

  AccountList list(Integer limit, String after, Boolean totalCount) {
    return AccessMapping.toView(
        readAccounts.list(request.actor(), new PageRequest(limit, after, totalCount)));
  }

  Account show(UUID id) {
    return AccessMapping.toView(readAccounts.get(request.actor(), id));
  }

  CreatedAccount create(NewAccount account) {
    return AccessMapping.toView(
        createAccount.create(request.actor(), AccessMapping.toCommand(account)));
  }

  Void disable(UUID id) {
    manageAccount.disable(request.actor(), id);
    return null;
  }

  OneTimePassword resetPassword(UUID id) {
    return new OneTimePassword(manageAccount.resetPassword(request.actor(), id));
  }
}
