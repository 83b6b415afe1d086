package uz.hemis.application.movements;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.movements.Destination;
import uz.hemis.domain.students.MovementKind;

/** Moves studies by an order: all that it names, or none (3.1.5). */
public interface ApplyMovementOrder {

  /** The most studies that one order names. */
  int MOST_STUDIES = 5_000;

  /**
   * @return the new order's identifier
   */
  UUID apply(Actor actor, Command command);

  /**
   * @param reason code of the reason of an expulsion; null for other movements
   * @param leave null but for academic leave
   */
  record Command(
      MovementKind kind,
      OrderEntry order,
      LocalDate effective,
      String reason,
      LeaveEntry leave,
      String note,
      List<Line> lines) {

    public Command {
      lines = List.copyOf(lines);
    }
  }

  /**
   * The order as entered; each member may be missing.
   *
   * @param type code of the national classifier of orders
   */
  record OrderEntry(String number, LocalDate date, String type, UUID file) {}

  /** Leave as entered: the code of its ground and its last day. */
  record LeaveEntry(String ground, LocalDate until) {}

  /** One study with where it goes. */
  record Line(UUID study, Destination destination) {}
}
