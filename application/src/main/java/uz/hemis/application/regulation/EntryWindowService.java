package uz.hemis.application.regulation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uz.hemis.application.regulation.port.DutyFollowers;
import uz.hemis.application.regulation.port.DutyInstances;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.regulation.Admission;
import uz.hemis.domain.regulation.Duty;
import uz.hemis.domain.regulation.DutyInstance;
import uz.hemis.domain.regulation.DutyInstance.Fulfilment;
import uz.hemis.domain.regulation.Enforcement;
import uz.hemis.domain.regulation.Entry;
import uz.hemis.domain.regulation.InstanceState;
import uz.hemis.domain.regulation.WindowJudge;
import uz.hemis.domain.regulation.WindowVerdict;

/** Runs inside the use case of the entry, which has asked for the permission to make it. */
@UseCase
class EntryWindowService implements EntryWindow {

  private final Judgement judgement;
  private final DutyInstances instances;
  private final Openings openings;
  private final PermitDoor door;
  private final DutyFollowers followers;
  private final Moment moment;

  EntryWindowService(
      Judgement judgement,
      DutyInstances instances,
      Openings openings,
      PermitDoor door,
      DutyFollowers followers,
      Moment moment) {
    this.judgement = judgement;
    this.instances = instances;
    this.openings = openings;
    this.door = door;
    this.followers = followers;
    this.moment = moment;
  }

  @Override
  public Admission admit(Actor actor, Entry entry) {
    WindowJudge judge = judgement.today();
    List<Admission> passed = new ArrayList<>();
    for (Duty duty : judge.rules().madeKnownBy(entry)) {
      passed.add(ownEvent(actor, judge.judge(duty, entry.objectFor(duty).eventDate()), entry));
    }
    for (DutyInstance awaited : awaited(judge, entry)) {
      passed.add(answer(actor, judge.judge(awaited), awaited, entry));
    }
    openings.open(judge, entry);
    return Admission.strictest(passed);
  }

  @Override
  public Set<Role> approversOf(Entry entry) {
    return judgement.today().rules().duties().stream()
        .filter(duty -> duty.approver() != null)
        .filter(duty -> duty.occasion().entries().contains(entry.kind()))
        .filter(duty -> judgement.today().rules().binds(duty, entry.objectFor(duty).eventDate()))
        .map(Duty::approver)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** An entry that makes its own event known, such as a hiring. */
  private Admission ownEvent(Actor actor, WindowVerdict verdict, Entry entry) {
    if (!verdict.isBound()) {
      return Admission.unbound();
    }
    UUID permit =
        verdict.isOpen() ? null : door.pass(actor, verdict, entry.objectFor(verdict.duty()));
    fulfil(actor, openings.ownOf(verdict, entry, actor), entry.kind(), permit);
    return new Admission(verdict.lastDay(), permit);
  }

  /** An entry that an earlier event asks for; later entries on the same thing keep its window. */
  private Admission answer(Actor actor, WindowVerdict verdict, DutyInstance awaited, Entry entry) {
    UUID permit = verdict.isOpen() ? null : door.pass(actor, verdict, awaited.object());
    if (awaited.fulfilment().isEmpty()) {
      awaited.prolong(verdict.lastDay());
      fulfil(actor, awaited, entry.kind(), permit);
    }
    return new Admission(verdict.lastDay(), permit);
  }

  private void fulfil(Actor actor, DutyInstance instance, String kind, UUID permit) {
    instance.fulfil(Fulfilment.by(actor, kind, moment.now(), permit));
    instances.save(instance);
    boolean late = instance.state(moment.today()) == InstanceState.DONE_LATE;
    if (late && instance.duty().enforcement() == Enforcement.HARD) {
      followers.doneLate(instance);
    }
  }

  private List<DutyInstance> awaited(WindowJudge judge, Entry entry) {
    Collection<String> duties = judge.rules().awaiting(entry.kind());
    return duties.isEmpty() ? List.of() : instances.listForUpdate(entry.subject(), duties);
  }
}
