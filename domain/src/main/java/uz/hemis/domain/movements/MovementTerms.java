package uz.hemis.domain.movements;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import uz.hemis.domain.shared.document.OfficialDocument;
import uz.hemis.domain.shared.rule.Faults;
import uz.hemis.domain.students.MovementKind;

/**
 * What an order says of all studies that it names.
 *
 * @param kind what it does
 * @param order the paper
 * @param effective the day from which it holds
 * @param reason code of the reason of an expulsion; null for other movements
 * @param leave ground and last day of academic leave; null for other movements
 * @param note what else the order says; null when nothing
 */
public record MovementTerms(
    MovementKind kind,
    OfficialDocument order,
    LocalDate effective,
    String reason,
    Leave leave,
    String note) {

  /** Leaving for another institution is a movement of its own. */
  private static final String LEFT_FOR_ANOTHER = "12";

  /** Ground and last day of academic leave. */
  public record Leave(LeaveGround ground, LocalDate until) {

    public Leave {
      Objects.requireNonNull(ground, "ground");
    }
  }

  public MovementTerms {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(order, "order");
    Objects.requireNonNull(effective, "effective");
    Faults faults = new Faults();
    boolean expels = kind == MovementKind.EXPEL;
    if (expels == (reason == null) || expels && LEFT_FOR_ANOTHER.equals(reason)) {
      faults.add(MovementRule.MOVEMENT_REASON_UNFIT, "/reason", Map.of("movement", kind.name()));
    }
    if ((kind == MovementKind.LEAVE) == (leave == null)) {
      faults.add(MovementRule.LEAVE_TERM_UNFIT, "/leave", Map.of("movement", kind.name()));
    } else if (leave != null) {
      LocalDate from = effective;
      Leave granted = leave;
      faults.gather(
          "",
          () -> {
            granted.ground().requireLast(from, granted.until());
            return granted;
          });
    }
    faults.throwIfAny();
  }

  /**
   * The order is not dated ahead, and of the type that the movement asks for.
   *
   * @param orderType code of the national classifier, as entered
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@link MovementRule#MOVEMENT_ORDER_AHEAD},
   *     {@link MovementRule#MOVEMENT_ORDER_TYPE_UNFIT}
   */
  public void requireOrder(String orderType, LocalDate today) {
    Faults faults = new Faults();
    if (order.date().isAfter(today)) {
      faults.add(MovementRule.MOVEMENT_ORDER_AHEAD, "/date", Map.of("today", today));
    }
    if (!kind.orderType().equals(orderType)) {
      faults.add(
          MovementRule.MOVEMENT_ORDER_TYPE_UNFIT,
          "/type",
          Map.of("movement", kind.name(), "type", kind.orderType()));
    }
    faults.throwIfAny();
  }
}
