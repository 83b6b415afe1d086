package uz.hemis.domain.breaches;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.shared.document.OfficialDocument;
import uz.hemis.domain.shared.rule.Faults;
import uz.hemis.domain.shared.time.Tashkent;

/**
 * What the leadership did about a breach (order, clause 3: O-3.2).
 *
 * @param kind which measure
 * @param order the order that takes it; null where none is needed
 * @param reason null where none is asked for
 * @param takenBy who entered it
 */
public record Measure(MeasureKind kind, OfficialDocument order, String reason, Deed takenBy) {

  public Measure {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(takenBy, "takenBy");
  }

  /**
   * Who did something about a breach, and when.
   *
   * @param person the human being
   * @param role the active role
   */
  public record Deed(UUID person, Role role, Instant at) {

    /** A deed of the actor. */
    public static Deed of(Actor actor, Instant at) {
      return new Deed(actor.person(), actor.role(), at);
    }
  }

  /**
   * What a person entered; null members were left out.
   *
   * @param number number of the order
   * @param date date of the order
   * @param file the uploaded order
   */
  public record Entry(MeasureKind kind, String number, LocalDate date, UUID file, String reason) {

    private boolean namesOrder() {
      return number != null || date != null || file != null;
    }
  }

  /**
   * The measure out of what was entered.
   *
   * @param dueDate the last day of the duty; the order comes after it
   * @throws uz.hemis.domain.shared.rule.RuleBroken all faults at once
   */
  static Measure of(Entry entry, LocalDate dueDate, Deed takenBy) {
    Faults faults = new Faults();
    OfficialDocument order =
        entry.kind().needsOrder() || entry.namesOrder()
            ? faults.gather("/order", () -> order(entry, dueDate, takenBy))
            : null;
    faults.addIf(
        entry.kind().needsReason() && (entry.reason() == null || entry.reason().isBlank()),
        BreachRule.MEASURE_UNREASONED,
        "/reason");
    faults.throwIfAny();
    return new Measure(entry.kind(), order, entry.reason(), takenBy);
  }

  private static OfficialDocument order(Entry entry, LocalDate dueDate, Deed takenBy) {
    OfficialDocument order =
        OfficialDocument.required(
            BreachRule.MEASURE_ORDER_MISSING, entry.number(), entry.date(), entry.file());
    LocalDate today = Tashkent.dateOf(takenBy.at());
    if (!order.date().isAfter(dueDate) || order.date().isAfter(today)) {
      new Faults()
          .add(
              BreachRule.MEASURE_ORDER_DATE_UNFIT,
              "/date",
              Map.of("date", order.date(), "dueDate", dueDate, "today", today))
          .throwIfAny();
    }
    return order;
  }
}
