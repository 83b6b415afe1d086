package uz.hemis.application.regulation;

import java.util.List;
import uz.hemis.application.regulation.port.DutyFollowers;
import uz.hemis.application.regulation.port.DutyInstances;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.regulation.DutyInstance;
import uz.hemis.domain.regulation.WindowJudge;

@UseCase
class LockOverdueDutiesService implements LockOverdueDuties {

  private final Judgement judgement;
  private final DutyInstances instances;
  private final DutyFollowers followers;
  private final Moment moment;

  LockOverdueDutiesService(
      Judgement judgement, DutyInstances instances, DutyFollowers followers, Moment moment) {
    this.judgement = judgement;
    this.instances = instances;
    this.followers = followers;
    this.moment = moment;
  }

  @Override
  public int lock(int limit) {
    WindowJudge judge = judgement.today();
    List<DutyInstance> overdue = instances.claimOverdue(moment.today(), limit);
    for (DutyInstance instance : overdue) {
      instance.prolong(judge.judge(instance).lastDay());
      boolean missed = instance.miss(moment.today());
      instances.save(instance);
      if (missed) {
        followers.missed(instance);
      }
    }
    return overdue.size();
  }
}
