package uz.hemis.adapters.rest.access;

import jakarta.enterprise.context.ApplicationScoped;
import uz.hemis.adapters.rest.edge.RequestContext;
import uz.hemis.application.access.ChangePassword;
import uz.hemis.application.access.ConfirmSecondFactor;
import uz.hemis.application.access.SetUpSecondFactor;
import uz.hemis.openapi.model.PasswordChange;
import uz.hemis.openapi.model.SecondFactorConfirmation;
import uz.hemis.openapi.model.SecondFactorSecret;

/** What a person does with their own account. */
@ApplicationScoped
class OwnAccountOperations {

  private final RequestContext request;
  private final ChangePassword changePassword;
  private final SetUpSecondFactor setUpSecondFactor;
  private final ConfirmSecondFactor confirmSecondFactor;

  OwnAccountOperations(
      RequestContext request,
      ChangePassword changePassword,
      SetUpSecondFactor setUpSecondFactor,
      ConfirmSecondFactor confirmSecondFactor) {
    this.request = request;
    this.changePassword = changePassword;
    this.setUpSecondFactor = setUpSecondFactor;
    this.confirmSecondFactor = confirmSecondFactor;
  }

  Void changePassword(PasswordChange change) {
    changePassword.change(
        request.actor(),
        new ChangePassword.Command(
            change.oldPassword(), change.newPassword(), request.origin().address()));
    return null;
  }

  SecondFactorSecret setUpSecondFactor() {
    return AccessMapping.toView(setUpSecondFactor.setUp(request.actor()));
  }

  Void confirmSecondFactor(SecondFactorConfirmation confirmation) {
    confirmSecondFactor.confirm(
        request.actor(),
        new ConfirmSecondFactor.Command(confirmation.oneTimeCode(), request.origin().address()));
    return null;
  }
}
