package uz.hemis.application.regulation;

import java.time.Instant;
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
import uz.hemis.domain.regulation.ApprovalNeed;
import uz.hemis.domain.regulation.Duty;
import uz.hemis.domain.regulation.DutyInstance;
import uz.hemis.domain.regulation.DutyInstance.Fulfilment;
import uz.hemis.domain.regulation.Entry;
import uz.hemis.domain.regulation.EntryObject;
import uz.hemis.domain.regulation.InstanceState;
import uz.hemis.domain.regulation.Rulebook;
import uz.hemis.domain.regulation.WindowJudge;
import uz.hemis.domain.regulation.WindowVerdict;
import uz.hemis.domain.shared.time.Tashkent;

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
    new ApprovalNeed(entry.kind(), approversOf(entry)).requireNone();
    return admitProposed(actor, entry, moment.now());
  }

  @Override
  public Admission admitProposed(Actor proposer, Entry entry, Instant proposedAt) {
    WindowJudge judge = judgement.on(Tashkent.dateOf(proposedAt));
    Making making = new Making(proposer, entry, proposedAt);
    List<Admission> passed = new ArrayList<>();
    for (WindowVerdict verdict : ownEvents(judge, entry)) {
      passed.add(ownEvent(making, verdict));
    }
    for (DutyInstance awaited : awaited(judge, entry)) {
      passed.add(answer(making, judge.judge(awaited), awaited));
    }
    openings.open(judge, entry);
    return Admission.strictest(passed);
  }

  @Override
  public void requireOpen(Entry entry) {
    WindowJudge judge = judgement.today();
    for (WindowVerdict verdict : ownEvents(judge, entry)) {
      requireOpen(verdict, entry.objectFor(verdict.duty()));
    }
    for (DutyInstance awaited : awaited(judge, entry)) {
      requireOpen(judge.judge(awaited), awaited.object());
    }
  }

  @Override
  public Set<Role> approversOf(Entry entry) {
    Rulebook rules = judgement.today().rules();
    return rules.duties().stream()
        .filter(duty -> duty.approver() != null)
        .filter(duty -> duty.occasion().entries().contains(entry.kind()))
        .filter(duty -> rules.binds(duty, entry.objectFor(duty).eventDate()))
        .map(Duty::approver)
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * The making of an entry.
   *
   * @param at when it was made: now, or when it was proposed
   */
  private record Making(Actor actor, Entry entry, Instant at) {}

  /** An entry that makes its own event known, such as a hiring. */
  private Admission ownEvent(Making making, WindowVerdict verdict) {
    EntryObject object = making.entry().objectFor(verdict.duty());
    UUID permit = permitFor(making, verdict, object);
    fulfil(making, openings.ownOf(verdict, making.entry(), making.actor()), permit);
    return new Admission(verdict.lastDay(), permit);
  }

  /** An entry that an earlier event asks for; later entries on the same thing keep its window. */
  private Admission answer(Making making, WindowVerdict verdict, DutyInstance awaited) {
    UUID permit = permitFor(making, verdict, awaited.object());
    if (awaited.fulfilment().isEmpty()) {
      awaited.prolong(verdict.lastDay());
      fulfil(making, awaited, permit);
    }
    return new Admission(verdict.lastDay(), permit);
  }

  private UUID permitFor(Making making, WindowVerdict verdict, EntryObject object) {
    return verdict.isOpen() ? null : door.pass(making.actor(), verdict, object, making.at());
  }

  private void requireOpen(WindowVerdict verdict, EntryObject object) {
    if (!verdict.isOpen()) {
      door.require(verdict, object);
    }
  }

  private void fulfil(Making making, DutyInstance instance, UUID permit) {
    instance.fulfil(Fulfilment.by(making.actor(), making.entry().kind(), making.at(), permit));
    instances.save(instance);
    boolean late = instance.state(moment.today()) == InstanceState.DONE_LATE;
    if (late && instance.duty().isBreakable()) {
      followers.doneLate(instance);
    }
  }

  /** The verdicts on the events that the entry itself makes known, where a term runs for them. */
  private static List<WindowVerdict> ownEvents(WindowJudge judge, Entry entry) {
    return judge.rules().madeKnownBy(entry).stream()
        .map(duty -> judge.judge(duty, entry.objectFor(duty).eventDate()))
        .filter(WindowVerdict::isBound)
        .toList();
  }

  private List<DutyInstance> awaited(WindowJudge judge, Entry entry) {
    Collection<String> duties = judge.rules().awaiting(entry.kind());
    return duties.isEmpty()
        ? List.of()
        : instances.listForUpdate(entry.subject(), duties).stream()
            .filter(instance -> entry.liesIn(instance.charge().unit()))
            .toList();
  }
}
