package uz.hemis.application.diplomas;

import java.util.Map;
import uz.hemis.application.diplomas.port.Blanks;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.diplomas.Blank;
import uz.hemis.domain.diplomas.BlankDeed;
import uz.hemis.domain.diplomas.BlankNumber;
import uz.hemis.domain.diplomas.BlankSort;
import uz.hemis.domain.diplomas.DiplomaRule;
import uz.hemis.domain.shared.rule.RuleBroken;

/** Judges first and locks the blank last, since others may be waiting for that very one. */
@UseCase
class TakeBlankService implements TakeBlank {

  private final Blanks blanks;
  private final BlankStatusEntry entry;
  private final Moment moment;

  TakeBlankService(Blanks blanks, BlankStatusEntry entry, Moment moment) {
    this.blanks = blanks;
    this.entry = entry;
    this.moment = moment;
  }

  @Override
  public Taken take(Actor actor, Command command) {
    actor.require(Permission.BLANK_STATUS_SET);
    requireNone(command);
    boolean isLast =
        blanks.holdIssued(command.diploma(), command.sort().kind().other()).isPresent();
    entry.issued(actor, command.diploma(), isLast);
    Blank blank =
        command.named() == null ? next(command.sort()) : named(command.sort(), command.named());
    blank.issue(command.diploma(), BlankDeed.of(actor, moment.now()));
    blanks.save(blank);
    return new Taken(blank.id(), blank.number());
  }

  private void requireNone(Command command) {
    blanks
        .holdIssued(command.diploma(), command.sort().kind())
        .ifPresent(
            issued -> {
              throw new RuleBroken(
                  DiplomaRule.DIPLOMA_HAS_BLANK,
                  Map.of("number", issued.toString(), "kind", command.sort().kind().name()));
            });
  }

  private Blank next(BlankSort sort) {
    return blanks
        .findUnusedForUpdate(sort)
        .orElseThrow(() -> new RuleBroken(DiplomaRule.BLANKS_EXHAUSTED, sort.facts()));
  }

  private Blank named(BlankSort sort, BlankNumber number) {
    Blank blank =
        blanks
            .findForUpdate(sort.kind(), number)
            .orElseThrow(
                () ->
                    new RuleBroken(DiplomaRule.BLANK_UNKNOWN, Map.of("number", number.toString())));
    blank.requireOf(sort);
    return blank;
  }
}
