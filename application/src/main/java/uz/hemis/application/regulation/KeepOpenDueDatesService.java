package uz.hemis.application.regulation;

import java.time.LocalDate;
import uz.hemis.application.calendar.port.OpenDueDates;
import uz.hemis.application.regulation.port.PromisedDueDates;
import uz.hemis.application.regulation.port.Rulebooks;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.regulation.Duty;
import uz.hemis.domain.regulation.WindowJudge;
import uz.hemis.domain.regulation.WindowVerdict;

/**
 * Writes down what people were told before the calendar or the working week changes. Opened duties
 * carry their due dates themselves; here it is about events that become known by their entry.
 */
@UseCase
class KeepOpenDueDatesService implements OpenDueDates {

  private final Judgement judgement;
  private final Rulebooks rulebooks;
  private final PromisedDueDates promises;

  KeepOpenDueDatesService(Judgement judgement, Rulebooks rulebooks, PromisedDueDates promises) {
    this.judgement = judgement;
    this.rulebooks = rulebooks;
    this.promises = promises;
  }

  @Override
  public void keep() {
    WindowJudge judge = judgement.today();
    judge.rules().duties().stream()
        .filter(duty -> duty.occasion().hasOwnEntries())
        .map(Duty::code)
        .distinct()
        .forEach(duty -> keep(judge, duty));
    rulebooks.changed();
  }

  private void keep(WindowJudge judge, String duty) {
    LocalDate tomorrow = judge.today().plusDays(1);
    judge
        .earliestOpen(duty)
        .filter(earliest -> earliest.isBefore(tomorrow))
        .ifPresent(
            earliest ->
                earliest
                    .datesUntil(tomorrow)
                    .map(event -> judge.judge(duty, event))
                    .filter(WindowVerdict::isBound)
                    .forEach(verdict -> promises.keep(duty, verdict.event(), verdict.lastDay())));
  }
}
