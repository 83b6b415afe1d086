package uz.hemis.application.movements.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.shared.document.OfficialDocument;
import uz.hemis.domain.students.MovementKind;

/**
 * An order as people read it.
 *
 * @param reason code of the reason of an expulsion
 * @param leaveGround code of the ground of academic leave
 * @param studies how many it names
 * @param reversal what took it back; null while it stands
 */
public record MovementView(
    UUID id,
    long version,
    MovementKind kind,
    OfficialDocument order,
    LocalDate effective,
    String reason,
    String leaveGround,
    LocalDate leaveUntil,
    String note,
    int studies,
    Entered applied,
    Reversed reversal) {

  /** Who entered it, when, in which role and under which permit for late entry. */
  public record Entered(Instant at, UUID by, Role role, UUID permit) {}

  /** The order that took it back. */
  public record Reversed(OfficialDocument order, Entered entered) {}
}
