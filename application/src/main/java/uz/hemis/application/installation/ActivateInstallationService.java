package uz.hemis.application.installation;

import uz.hemis.application.installation.port.BoundSuperAdministrator;
import uz.hemis.application.installation.port.Installations;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.installation.Installation;

@UseCase
class ActivateInstallationService implements ActivateInstallation {

  private final Installations installations;
  private final BoundSuperAdministrator superAdministrator;
  private final Moment moment;

  ActivateInstallationService(
      Installations installations, BoundSuperAdministrator superAdministrator, Moment moment) {
    this.installations = installations;
    this.superAdministrator = superAdministrator;
    this.moment = moment;
  }

  @Override
  public void activate(Actor actor) {
    actor.require(Permission.INSTALLATION_HAND_OVER);
    Installation installation = installations.get();
    installation.activate(superAdministrator.isBoundOn(moment.today()), moment.now());
    installations.save(installation);
  }
}
