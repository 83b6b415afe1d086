package uz.hemis.application.access;

import java.time.Instant;
import uz.hemis.application.access.port.AccessTokens;
import uz.hemis.application.access.port.HeldRoles;
import uz.hemis.application.access.port.Sessions;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.HeldRole;
import uz.hemis.domain.access.Session;
import uz.hemis.domain.shared.rule.RuleBroken;

@UseCase
class ChooseRoleService implements ChooseRole {

  private final HeldRoles heldRoles;
  private final Sessions sessions;
  private final AccessTokens tokens;
  private final Moment moment;

  ChooseRoleService(HeldRoles heldRoles, Sessions sessions, AccessTokens tokens, Moment moment) {
    this.heldRoles = heldRoles;
    this.sessions = sessions;
    this.tokens = tokens;
    this.moment = moment;
  }

  @Override
  public AccessTokens.AccessToken choose(Actor actor, Command command) {
    Instant now = moment.now();
    HeldRole chosen =
        heldRoles.list(actor.person(), moment.today()).stream()
            .filter(role -> role.assignment().equals(command.assignment()))
            .findFirst()
            .orElseThrow(() -> new RuleBroken(AccessRule.ROLE_NOT_HELD));
    Session session =
        sessions
            .findOpen(actor.session(), now)
            .orElseThrow(() -> new RuleBroken(AccessRule.NOT_SIGNED_IN))
            .actingIn(chosen.assignment());
    sessions.save(session, now);
    return tokens.issue(session, now);
  }
}
