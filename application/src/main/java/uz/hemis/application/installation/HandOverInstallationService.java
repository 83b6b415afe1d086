package uz.hemis.application.installation;

import uz.hemis.application.files.FileReferences;
import uz.hemis.application.installation.port.Installations;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.files.FilePurpose;
import uz.hemis.domain.installation.Installation;
import uz.hemis.domain.installation.InstallationRule;
import uz.hemis.domain.shared.document.OfficialDocument;
import uz.hemis.domain.shared.rule.Faults;

@UseCase
class HandOverInstallationService implements HandOverInstallation {

  private final Installations installations;
  private final FileReferences files;
  private final Moment moment;

  HandOverInstallationService(Installations installations, FileReferences files, Moment moment) {
    this.installations = installations;
    this.files = files;
    this.moment = moment;
  }

  @Override
  public void handOver(Actor actor, Command command) {
    actor.require(Permission.INSTALLATION_HAND_OVER);
    Faults faults = new Faults();
    OfficialDocument act =
        faults.gather(
            "/act",
            () ->
                OfficialDocument.required(
                    InstallationRule.ACT_MISSING,
                    command.number(),
                    command.date(),
                    command.file()));
    faults.throwIfAny();
    Installation installation = installations.get();
    installation.handOver(act, moment.now(), moment.today());
    files.attach(actor, act.file(), FilePurpose.ACT, "/act/file", Installations.ID);
    installations.save(installation);
  }
}
