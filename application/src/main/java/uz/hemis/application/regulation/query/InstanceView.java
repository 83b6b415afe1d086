package uz.hemis.application.regulation.query;

import java.time.LocalDate;
import java.util.List;
import uz.hemis.domain.regulation.DutyInstance;
import uz.hemis.domain.regulation.DutySource;
import uz.hemis.domain.regulation.InstanceState;
import uz.hemis.domain.regulation.Opener;
import uz.hemis.domain.regulation.Wording;
import uz.hemis.domain.shared.time.Lateness;

/**
 * An opened duty as people read it.
 *
 * @param instance the duty with what became of it
 * @param state how it stands today
 * @param source whether the text of the regulation states the duty
 * @param wording what has to be done
 * @param responsibleName family and given name of who answers for it; null while nobody does
 * @param today the day for which this holds
 */
public record InstanceView(
    DutyInstance instance,
    InstanceState state,
    DutySource source,
    Wording wording,
    String responsibleName,
    LocalDate today) {

  /** Who could open its window today; nobody has to unless it is locked. */
  public List<Opener> openedBy() {
    return state == InstanceState.OVERDUE_LOCKED
        ? Opener.of(instance.duty().role(), Lateness.of(instance.dueDate(), today))
        : List.of();
  }
}
