package uz.hemis.application.regulation;

import java.time.LocalDate;
import uz.hemis.application.regulation.port.DutyInstances;
import uz.hemis.application.regulation.port.DutyInstances.Pending;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.regulation.WindowJudge;

@UseCase
class ProlongDueDatesService implements ProlongDueDates {

  private final Judgement judgement;
  private final DutyInstances instances;

  ProlongDueDatesService(Judgement judgement, DutyInstances instances) {
    this.judgement = judgement;
    this.instances = instances;
  }

  @Override
  public void prolong() {
    WindowJudge judge = judgement.today();
    for (Pending pending : instances.listPending()) {
      LocalDate due = judge.judge(pending.duty(), pending.eventDate()).lastDay();
      if (due != null && due.isAfter(pending.dueDate())) {
        instances.prolong(pending, due);
      }
    }
  }
}
