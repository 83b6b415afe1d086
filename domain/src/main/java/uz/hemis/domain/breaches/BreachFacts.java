package uz.hemis.domain.breaches;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.regulation.DutyInstance;
import uz.hemis.domain.regulation.DutyInstance.DutyReference;
import uz.hemis.domain.regulation.DutyInstance.Fulfilment;
import uz.hemis.domain.shared.time.Lateness;
import uz.hemis.domain.shared.time.Tashkent;

/**
 * What a breach rests on, kept with it for ever (7.4); it names no person.
 *
 * @param kind whether the duty was missed or done late
 * @param regulation the version of the regulation
 * @param duty code of the duty
 * @param dutyRole the role that the duty binds
 * @param annex number of the annex
 * @param clauses the clauses applied, such as {@code order 3} and {@code 3.1.3}
 * @param event the kind of event that opened the duty
 * @param eventDate the date from which the term ran
 * @param dueDate the last day in time
 * @param openedAt when the duty became known
 * @param notedOn the day on which it was missed or done
 * @param lateness how late that day was
 * @param daysLate the same in calendar days
 * @param permit the permit under which the entry came; null when it was missed, or is soft
 * @param doneAt when the entry came; null when it was missed
 * @param doneRole the role that made the entry; null when it was missed
 */
public record BreachFacts(
    BreachKind kind,
    String regulation,
    String duty,
    Role dutyRole,
    int annex,
    List<String> clauses,
    String event,
    LocalDate eventDate,
    LocalDate dueDate,
    Instant openedAt,
    LocalDate notedOn,
    Lateness lateness,
    long daysLate,
    UUID permit,
    Instant doneAt,
    Role doneRole) {

  public BreachFacts {
    clauses = List.copyOf(clauses);
  }

  /** The facts of a duty as it stands on a day on which it is overdue or was done late. */
  public static BreachFacts of(DutyInstance instance, LocalDate today) {
    Optional<Fulfilment> done = instance.fulfilment();
    LocalDate on = done.map(by -> Tashkent.dateOf(by.at())).orElse(today);
    DutyReference duty = instance.duty();
    return new BreachFacts(
        done.isPresent() ? BreachKind.LATE : BreachKind.MISSED,
        duty.regulation(),
        duty.code(),
        duty.role(),
        duty.annex(),
        List.of("order 3", duty.clause()),
        instance.object().event(),
        instance.object().eventDate(),
        instance.dueDate(),
        instance.openedAt(),
        on,
        Lateness.of(instance.dueDate(), on),
        ChronoUnit.DAYS.between(instance.dueDate(), on),
        done.map(Fulfilment::permit).orElse(null),
        done.map(Fulfilment::at).orElse(null),
        done.map(Fulfilment::role).orElse(null));
  }
}
