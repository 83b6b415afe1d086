package uz.hemis.application.catalogue;

import java.util.function.Consumer;
import uz.hemis.application.catalogue.port.Drafts;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.catalogue.CatalogueRow;
import uz.hemis.domain.catalogue.RegulationDraft;
import uz.hemis.domain.shared.rule.RuleBroken;

@UseCase
class EditDraftService implements EditDraft {

  private final Drafts drafts;

  EditDraftService(Drafts drafts) {
    this.drafts = drafts;
  }

  @Override
  public void reword(Actor actor, Target target, HeadingEntry heading) {
    edit(
        actor,
        target,
        draft -> draft.reword(heading.toHeading(draft.content().heading().grant()), actor));
  }

  @Override
  public void put(Actor actor, Target target, CatalogueRow row) {
    edit(actor, target, draft -> draft.put(row, actor));
  }

  @Override
  public void remove(Actor actor, Target target, String duty) {
    edit(actor, target, draft -> draft.remove(duty, actor));
  }

  @Override
  public void drop(Actor actor, Target target) {
    edit(actor, target, RegulationDraft::drop);
  }

  private void edit(Actor actor, Target target, Consumer<RegulationDraft> change) {
    actor.require(Permission.REGULATION_MANAGE);
    RegulationDraft draft = drafts.getForUpdate(target.code());
    if (draft.version() != target.expectedVersion()) {
      throw new RuleBroken(AccessRule.VERSION_STALE);
    }
    change.accept(draft);
    drafts.save(draft);
  }
}
