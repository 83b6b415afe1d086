package uz.hemis.application.access;

import uz.hemis.application.access.port.Sessions;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Session;

@UseCase
class SignOutService implements SignOut {

  private final Sessions sessions;
  private final Moment moment;

  SignOutService(Sessions sessions, Moment moment) {
    this.sessions = sessions;
    this.moment = moment;
  }

  @Override
  public void signOut(Actor actor) {
    sessions.end(actor.session(), Session.End.SIGNED_OUT, moment.now());
  }

  @Override
  public void signOutEverywhere(Actor actor) {
    sessions.endAll(actor.account(), null, Session.End.SIGNED_OUT_EVERYWHERE, moment.now());
  }
}
