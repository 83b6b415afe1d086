package uz.hemis.application.catalogue;

import java.util.Map;
import uz.hemis.application.catalogue.port.Drafts;
import uz.hemis.application.catalogue.port.PublishedVersions;
import uz.hemis.application.shared.Identities;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.catalogue.PublishedVersion;
import uz.hemis.domain.catalogue.RegulationDraft;
import uz.hemis.domain.regulation.RegulationRule;
import uz.hemis.domain.shared.rule.RuleBroken;

@UseCase
class DraftRegulationService implements DraftRegulation {

  private final Drafts drafts;
  private final PublishedVersions versions;
  private final Identities identities;
  private final Moment moment;

  DraftRegulationService(
      Drafts drafts, PublishedVersions versions, Identities identities, Moment moment) {
    this.drafts = drafts;
    this.versions = versions;
    this.identities = identities;
    this.moment = moment;
  }

  @Override
  public void draft(Actor actor, Command command) {
    actor.require(Permission.REGULATION_MANAGE);
    PublishedVersion newest = versions.newest();
    RegulationDraft draft =
        RegulationDraft.begin(
            identities.next(),
            command.code(),
            newest,
            command.heading().toHeading(newest.content().heading().grant()),
            new RegulationDraft.Step(actor.person(), moment.now()));
    if (!drafts.admit(draft)) {
      throw new RuleBroken(
          RegulationRule.VERSION_EXISTS, "/code", Map.of("regulation", command.code()));
    }
  }
}
