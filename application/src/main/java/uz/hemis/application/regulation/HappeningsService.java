package uz.hemis.application.regulation;

import java.time.LocalDate;
import java.util.List;
import uz.hemis.application.regulation.port.DutyInstances;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.regulation.DutyInstance;
import uz.hemis.domain.regulation.Entry;
import uz.hemis.domain.regulation.WindowJudge;
import uz.hemis.domain.regulation.WindowVerdict;

/** Runs inside the use case that makes the event known. */
@UseCase
class HappeningsService implements Happenings {

  private final Judgement judgement;
  private final DutyInstances instances;
  private final Openings openings;

  HappeningsService(Judgement judgement, DutyInstances instances, Openings openings) {
    this.judgement = judgement;
    this.instances = instances;
    this.openings = openings;
  }

  @Override
  public void announced(Entry event) {
    WindowJudge judge = judgement.today();
    LocalDate date = event.dates().effective();
    if (!date.isBefore(judge.today()) && !date.isAfter(judge.horizon())) {
      openings.announce(judge, event);
    }
  }

  @Override
  public void moved(Entry event) {
    WindowJudge judge = judgement.today();
    for (DutyInstance awaited : awaited(event)) {
      WindowVerdict verdict = judge.judge(awaited.duty().code(), event.dates().effective());
      if (verdict.isBound()) {
        awaited.move(verdict);
        awaited.prolong(judge.today());
      } else {
        awaited.takeBack();
      }
      instances.save(awaited);
    }
  }

  @Override
  public void takenBack(Entry event) {
    for (DutyInstance awaited : awaited(event)) {
      awaited.takeBack();
      instances.save(awaited);
    }
  }

  private List<DutyInstance> awaited(Entry event) {
    return instances.listAwaitedOfEventForUpdate(event.kind(), event.subject());
  }
}
