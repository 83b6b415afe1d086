package uz.hemis.adapters.rest.access;

import jakarta.enterprise.context.ApplicationScoped;
import uz.hemis.adapters.rest.edge.RequestContext;
import uz.hemis.application.access.ChooseRole;
import uz.hemis.application.access.ReadAccounts;
import uz.hemis.application.access.RefreshSession;
import uz.hemis.application.access.SignIn;
import uz.hemis.application.access.SignOut;
import uz.hemis.openapi.model.AccessToken;
import uz.hemis.openapi.model.CurrentSession;
import uz.hemis.openapi.model.RefreshToken;
import uz.hemis.openapi.model.RoleChoice;
import uz.hemis.openapi.model.SessionTokens;

/** Sessions: sign-in to sign-out. */
@ApplicationScoped
class SessionOperations {

  private final RequestContext request;
  private final SignIn signIn;
  private final RefreshSession refreshSession;
  private final ChooseRole chooseRole;
  private final SignOut signOut;
  private final ReadAccounts readAccounts;

  SessionOperations(
      RequestContext request,
      SignIn signIn,
      RefreshSession refreshSession,
      ChooseRole chooseRole,
      SignOut signOut,
      ReadAccounts readAccounts) {
    this.request = request;
    this.signIn = signIn;
    this.refreshSession = refreshSession;
    this.chooseRole = chooseRole;
    this.signOut = signOut;
    this.readAccounts = readAccounts;
  }

  SessionTokens signIn(uz.hemis.openapi.model.SignIn shown) {
    return AccessMapping.toView(
        signIn.signIn(AccessMapping.toCommand(shown, request.origin().address())));
  }

  SessionTokens refresh(RefreshToken token) {
    return AccessMapping.toView(
        refreshSession.refresh(new RefreshSession.Command(token.refreshToken())));
  }

  CurrentSession current() {
    return AccessMapping.toView(readAccounts.current(request.actor()));
  }

  AccessToken chooseRole(RoleChoice choice) {
    return AccessMapping.toView(
        chooseRole.choose(request.actor(), new ChooseRole.Command(choice.assignmentId())));
  }

  Void signOut() {
    signOut.signOut(request.actor());
    return null;
  }

  Void signOutEverywhere() {
    signOut.signOutEverywhere(request.actor());
    return null;
  }
}
