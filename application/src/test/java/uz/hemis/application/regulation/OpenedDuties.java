package uz.hemis.application.regulation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import uz.hemis.application.regulation.port.DutyInstances;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.regulation.DutyInstance;
import uz.hemis.domain.regulation.EntryObject;
import uz.hemis.domain.shared.rule.RuleBroken;

/** Opened duties in memory. */
record OpenedDuties(Map<UUID, DutyInstance> kept) implements DutyInstances {

  @Override
  public DutyInstance getForUpdate(UUID id) {
    return Optional.ofNullable(kept.get(id))
        .orElseThrow(() -> new RuleBroken(AccessRule.NOT_FOUND));
  }

  @Override
  public List<DutyInstance> listForUpdate(UUID subject, Collection<String> duties) {
    return kept.values().stream()
        .filter(one -> one.object().subject().equals(subject))
        .filter(one -> duties.contains(one.duty().code()))
        .filter(one -> !one.kept().taken())
        .toList();
  }

  @Override
  public Optional<DutyInstance> findAwaitedForUpdate(String duty, EntryObject object) {
    return awaited(one -> one.duty().code().equals(duty) && one.object().equals(object))
        .findFirst();
  }

  @Override
  public List<DutyInstance> listAwaitedOfEventForUpdate(String event, UUID subject) {
    return awaited(
            one -> one.object().event().equals(event) && one.object().subject().equals(subject))
        .toList();
  }

  @Override
  public List<DutyInstance> claimOverdue(LocalDate today, int limit) {
    return awaited(one -> one.duty().isBreakable() && today.isAfter(one.dueDate()))
        .filter(one -> !one.kept().missed())
        .limit(limit)
        .toList();
  }

  @Override
  public List<Pending> listPending() {
    return awaited(one -> !one.kept().missed())
        .map(one -> new Pending(one.duty().code(), one.object().eventDate(), one.dueDate()))
        .distinct()
        .toList();
  }

  @Override
  public void prolong(Pending pending, LocalDate dueDate) {
    awaited(one -> one.duty().code().equals(pending.duty()))
        .filter(one -> one.object().eventDate().equals(pending.eventDate()))
        .filter(one -> one.dueDate().equals(pending.dueDate()))
        .forEach(one -> one.prolong(dueDate));
  }

  @Override
  public void save(DutyInstance instance) {
    kept.put(instance.id(), instance);
  }

  private Stream<DutyInstance> awaited(Predicate<DutyInstance> which) {
    return kept.values().stream()
        .filter(one -> one.fulfilment().isEmpty() && !one.kept().taken())
        .filter(which);
  }
}
