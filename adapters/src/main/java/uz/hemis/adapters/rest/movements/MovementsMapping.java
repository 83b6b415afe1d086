package uz.hemis.adapters.rest.movements;

import java.time.LocalDate;
import java.util.UUID;
import uz.hemis.application.movements.ApplyMovementOrder;
import uz.hemis.application.movements.ReverseMovementOrder;
import uz.hemis.application.movements.SetPromotionThreshold;
import uz.hemis.application.movements.query.MoveView;
import uz.hemis.application.movements.query.MovementFilter;
import uz.hemis.application.movements.query.MovementView;
import uz.hemis.application.shared.Page;
import uz.hemis.domain.movements.Destination;
import uz.hemis.domain.movements.Waypoint;
import uz.hemis.domain.shared.document.OfficialDocument;
import uz.hemis.domain.students.MovementKind;
import uz.hemis.domain.students.Placement;
import uz.hemis.openapi.model.AcademicLeave;
import uz.hemis.openapi.model.MoveDetails;
import uz.hemis.openapi.model.MoveList;
import uz.hemis.openapi.model.MovementEntered;
import uz.hemis.openapi.model.MovementKindName;
import uz.hemis.openapi.model.MovementOrderDetails;
import uz.hemis.openapi.model.MovementOrderEntry;
import uz.hemis.openapi.model.MovementOrderList;
import uz.hemis.openapi.model.MovementOrderPaper;
import uz.hemis.openapi.model.MovementPaperDetails;
import uz.hemis.openapi.model.MovementReversal;
import uz.hemis.openapi.model.PromotionThreshold;
import uz.hemis.openapi.model.RoleName;
import uz.hemis.openapi.model.StudyMovement;
import uz.hemis.openapi.model.StudyStanding;
import uz.hemis.openapi.model.StudyStatusName;

/** Between the contract's words and those of orders that move studies. */
final class MovementsMapping {

  private MovementsMapping() {}

  static MovementFilter toFilter(
      MovementKindName kind, UUID study, UUID faculty, LocalDate from, LocalDate to) {
    return new MovementFilter(
        kind == null ? null : MovementKind.valueOf(kind.name()), study, faculty, from, to);
  }

  static ApplyMovementOrder.Command toCommand(MovementOrderEntry entry) {
    AcademicLeave leave = entry.leave();
    return new ApplyMovementOrder.Command(
        MovementKind.valueOf(entry.kind().name()),
        toOrder(entry.order()),
        entry.effectiveDate(),
        entry.reason(),
        leave == null ? null : new ApplyMovementOrder.LeaveEntry(leave.ground(), leave.until()),
        entry.note(),
        entry.studies().stream().map(MovementsMapping::toLine).toList());
  }

  static ReverseMovementOrder.Command toCommand(UUID id, long version, MovementOrderPaper paper) {
    return new ReverseMovementOrder.Command(id, version, toOrder(paper));
  }

  static MovementOrderList toList(Page<MovementView> page) {
    return new MovementOrderList(
        page.items().stream().map(MovementsMapping::toDetails).toList(),
        page.next(),
        page.totalCount());
  }

  static MovementOrderDetails toDetails(MovementView order) {
    return new MovementOrderDetails(
        order.id(),
        MovementKindName.valueOf(order.kind().name()),
        toPaper(order.order()),
        order.kind().orderType(),
        order.effective(),
        order.reason(),
        order.leaveGround() == null
            ? null
            : new AcademicLeave(order.leaveGround(), order.leaveUntil()),
        order.note(),
        order.studies(),
        toEntered(order.applied()),
        order.reversal() == null
            ? null
            : new MovementReversal(
                toPaper(order.reversal().order()), toEntered(order.reversal().entered())),
        order.version());
  }

  static MoveList toMoves(Page<MoveView> page) {
    return new MoveList(
        page.items().stream().map(MovementsMapping::toMove).toList(),
        page.next(),
        page.totalCount());
  }

  static PromotionThreshold toThreshold(SetPromotionThreshold.Setting setting) {
    return new PromotionThreshold(setting.threshold().value(), setting.version());
  }

  private static ApplyMovementOrder.OrderEntry toOrder(MovementOrderPaper paper) {
    return new ApplyMovementOrder.OrderEntry(
        paper.number(), paper.date(), paper.type(), paper._file());
  }

  private static ApplyMovementOrder.Line toLine(StudyMovement line) {
    return new ApplyMovementOrder.Line(
        line.study(),
        new Destination(line.curriculum(), line.course(), line.group(), line.paymentForm()));
  }

  private static MoveDetails toMove(MoveView move) {
    return new MoveDetails(
        move.study(),
        move.number(),
        move.name(),
        toStanding(move.before()),
        toStanding(move.after()));
  }

  private static StudyStanding toStanding(Waypoint waypoint) {
    Placement placement = waypoint.placement();
    return new StudyStanding(
        StudyStatusName.valueOf(waypoint.status().name()),
        waypoint.status().code(),
        placement.curriculum(),
        placement.faculty(),
        placement.group(),
        placement.course(),
        placement.paymentForm());
  }

  private static MovementPaperDetails toPaper(OfficialDocument paper) {
    return new MovementPaperDetails(paper.number(), paper.date(), paper.file());
  }

  private static MovementEntered toEntered(MovementView.Entered entered) {
    return new MovementEntered(
        entered.at(), entered.by(), RoleName.valueOf(entered.role().name()), entered.permit());
  }
}
