package uz.hemis.application.regulation.port;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uz.hemis.domain.regulation.DutyInstance;
import uz.hemis.domain.regulation.EntryObject;

/** The opened duties. */
public interface DutyInstances {

  /**
   * The opened duty, locked until the transaction ends.
   *
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code NOT_FOUND}
   */
  DutyInstance getForUpdate(UUID id);

  /**
   * What has been opened for a thing under the duties, void ones left out, locked until the
   * transaction ends.
   */
  List<DutyInstance> listForUpdate(UUID subject, Collection<String> duties);

  /** The opened duty for one event that no entry has fulfilled, locked until the end. */
  Optional<DutyInstance> findAwaitedForUpdate(String duty, EntryObject object);

  /** What an event has opened and nothing has fulfilled, locked until the transaction ends. */
  List<DutyInstance> listAwaitedOfEventForUpdate(String event, UUID subject);

  /**
   * Duties of which a missed term is a breach, whose due date has passed without an entry and which
   * are not noted as missed; those that another node holds are left out.
   *
   * @param limit the most of them
   */
  List<DutyInstance> claimOverdue(LocalDate today, int limit);

  /** The events and due dates of all duties that await an entry, once each. */
  List<Pending> listPending();

  /** Moves the due date of everything that awaits an entry of a duty for an event, only later. */
  void prolong(Pending pending, LocalDate dueDate);

  /** Keeps a new one, or one as it is now. */
  void save(DutyInstance instance);

  /**
   * A due date that many opened duties may share.
   *
   * @param duty code of the duty
   * @param eventDate the date from which the term runs
   * @param dueDate the last day, as it is kept
   */
  record Pending(String duty, LocalDate eventDate, LocalDate dueDate) {}
}
