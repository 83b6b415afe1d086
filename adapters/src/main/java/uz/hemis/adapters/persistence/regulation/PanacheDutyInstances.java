package uz.hemis.adapters.persistence.regulation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.application.regulation.port.DutyInstances;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.regulation.DutyInstance;
import uz.hemis.domain.regulation.EntryObject;
import uz.hemis.domain.shared.rule.RuleBroken;

@ApplicationScoped
class PanacheDutyInstances implements DutyInstances, PanacheRepositoryBase<DutyInstanceRow, UUID> {

  private static final String OF_SUBJECT =
      "subjectId = ?1 and duty in ?2 and status <> VOID order by id";

  private static final String AWAITED =
      """
      duty = ?1 and subjectId = ?2 and event = ?3 and orderNumber = ?4 and eventDate = ?5
      and status in (AWAITED, LOCKED)
      """;

  private static final String OF_EVENT =
      """
      event = ?1 and subjectId = ?2 and status in (AWAITED, LOCKED)
      order by id
      """;

  /** What was proposed through its due date waits for the approver, not for the person (4.3). */
  private static final String OVERDUE =
      """
      select i.id from regulation_duty_instance i
      where i.status = 'AWAITED' and not i.missed
        and (i.enforcement = 'HARD' or i.source = 'TEXT') and i.due_date < ?
        and not exists (
          select from approvals_proposal p
          where p.subject_id = i.subject_id and p.state = 'PROPOSED'
            and (i.unit_id is null or p.place_units = '{}' or i.unit_id = any (p.place_units))
            and (p.proposed_at at time zone 'Asia/Tashkent')::date <= i.due_date)
      order by i.due_date, i.id
      limit ?
      for update of i skip locked
      """;

  private static final String PENDING =
      """
      select distinct duty, event_date, due_date from regulation_duty_instance
      where status = 'AWAITED'
      """;

  private static final String PROLONG =
      """
      update regulation_duty_instance set due_date = ?, missed = false, version = version + 1
      where status = 'AWAITED' and duty = ? and event_date = ? and due_date = ?
      """;

  private final Jdbc jdbc;

  PanacheDutyInstances(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public DutyInstance getForUpdate(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .map(DutyInstanceRow::toInstance)
        .orElseThrow(() -> new RuleBroken(AccessRule.NOT_FOUND));
  }

  @Override
  public List<DutyInstance> listForUpdate(UUID subject, Collection<String> duties) {
    return find(OF_SUBJECT, subject, duties).withLock(LockModeType.PESSIMISTIC_WRITE).stream()
        .map(DutyInstanceRow::toInstance)
        .toList();
  }

  @Override
  public Optional<DutyInstance> findAwaitedForUpdate(String duty, EntryObject object) {
    return find(
            AWAITED,
            duty,
            object.subject(),
            object.event(),
            object.orderNumber(),
            object.eventDate())
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .singleResultOptional()
        .map(DutyInstanceRow::toInstance);
  }

  @Override
  public List<DutyInstance> listAwaitedOfEventForUpdate(String event, UUID subject) {
    return find(OF_EVENT, event, subject).withLock(LockModeType.PESSIMISTIC_WRITE).stream()
        .map(DutyInstanceRow::toInstance)
        .toList();
  }

  @Override
  public List<DutyInstance> claimOverdue(LocalDate today, int limit) {
    List<UUID> claimed = jdbc.list(OVERDUE, row -> Jdbc.uuid(row, "id"), today, limit);
    return claimed.isEmpty()
        ? List.of()
        : find("id in ?1 order by dueDate, id", claimed).stream()
            .map(DutyInstanceRow::toInstance)
            .toList();
  }

  @Override
  public List<Pending> listPending() {
    return jdbc.list(
        PENDING,
        row ->
            new Pending(
                row.getString(1),
                row.getObject(2, LocalDate.class),
                row.getObject(3, LocalDate.class)));
  }

  @Override
  public void prolong(Pending pending, LocalDate dueDate) {
    jdbc.change(PROLONG, dueDate, pending.duty(), pending.eventDate(), pending.dueDate());
  }

  @Override
  public void save(DutyInstance instance) {
    DutyInstanceRow kept = findById(instance.id());
    if (kept == null) {
      persistAndFlush(DutyInstanceRow.of(instance));
    } else if (kept.version == instance.version()) {
      kept.follow(instance);
      flush();
    } else {
      throw new RuleBroken(AccessRule.VERSION_STALE, Map.of("version", kept.version));
    }
  }
}
