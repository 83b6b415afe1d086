package uz.hemis.application.corrections;

import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import uz.hemis.application.approvals.Proposals;
import uz.hemis.application.approvals.ProposedEntry;
import uz.hemis.application.corrections.port.OwnCards;
import uz.hemis.application.corrections.port.OwnCorrectionText;
import uz.hemis.application.files.FileReferences;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.access.Place;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.corrections.CorrectionRule;
import uz.hemis.domain.corrections.OwnCorrection;
import uz.hemis.domain.files.FilePurpose;
import uz.hemis.domain.shared.rule.RuleBroken;

@UseCase
class ProposeOwnCorrectionService implements ProposeOwnCorrection {

  private final OwnCards cards;
  private final Proposals proposals;
  private final OwnCorrectionText text;
  private final FileReferences files;

  ProposeOwnCorrectionService(
      OwnCards cards, Proposals proposals, OwnCorrectionText text, FileReferences files) {
    this.cards = cards;
    this.proposals = proposals;
    this.text = text;
    this.files = files;
  }

  @Override
  public UUID propose(Actor actor, Command command) {
    actor.require(Permission.OWN_CORRECTION_PROPOSE);
    OwnCards.OwnCard card =
        cards
            .findOf(actor.person())
            .orElseThrow(() -> new RuleBroken(CorrectionRule.OWN_CARD_MISSING));
    OwnCorrection correction =
        new OwnCorrection(
            card.data(), command.data().judge(card.data()), command.reason(), command.file());
    UUID proposal = proposals.propose(actor, entry(actor, card, correction));
    if (command.file() != null) {
      files.attach(actor, command.file(), FilePurpose.OWN_DATA, "/file", proposal);
    }
    return proposal;
  }

  private ProposedEntry entry(Actor actor, OwnCards.OwnCard card, OwnCorrection correction) {
    return new ProposedEntry(
        KIND,
        card.id(),
        "",
        new Place(List.of(), actor.person()),
        EnumSet.of(Role.HR_DEPARTMENT),
        text.write(correction));
  }
}
