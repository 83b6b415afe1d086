package uz.hemis.adapters.persistence.movements;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.adapters.persistence.shared.KeptJson;
import uz.hemis.application.movements.port.MovementOrders;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.movements.LeaveGround;
import uz.hemis.domain.movements.Move;
import uz.hemis.domain.movements.MovementOrder;
import uz.hemis.domain.movements.MovementTerms;
import uz.hemis.domain.movements.Waypoint;
import uz.hemis.domain.shared.rule.RuleBroken;
import uz.hemis.domain.students.MovementKind;

@ApplicationScoped
class SqlMovementOrders implements MovementOrders {

  private static final String GET = "select o.* from movements_order o where o.id = ? for update";

  private static final String MOVES =
      "select "
          + OrderColumns.MOVE
          + " from movements_move m where m.order_id = ? order by m.study_id";

  private static final String INSERT =
      """
      insert into movements_order (id, version, kind, order_number, order_date, order_file,
        effective_date, reason, leave_ground, leave_until, note, studies, applied_at, applied_by,
        applied_role, permit_id)
      values (?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

  private static final String INSERT_MOVES =
      """
      insert into movements_move
      select ?::uuid, m.* from jsonb_to_recordset(?::jsonb) as m (
        study uuid,
        "statusBefore" varchar, "curriculumBefore" uuid, "facultyBefore" uuid, "groupBefore" uuid,
        "courseBefore" integer, "paymentBefore" varchar,
        "statusAfter" varchar, "curriculumAfter" uuid, "facultyAfter" uuid, "groupAfter" uuid,
        "courseAfter" integer, "paymentAfter" varchar)""";

  private static final String REVERSE =
      """
      update movements_order set version = version + 1, reversal_number = ?, reversal_date = ?,
        reversal_file = ?, reversed_at = ?, reversed_by = ?, reversed_role = ?,
        reversal_permit_id = ?
      where id = ? and version = ?""";

  private final Jdbc jdbc;

  SqlMovementOrders(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public MovementOrder getForUpdate(UUID id) {
    return jdbc.find(GET, this::read, id).orElseThrow(() -> new RuleBroken(AccessRule.NOT_FOUND));
  }

  @Override
  public void add(MovementOrder order) {
    MovementTerms terms = order.terms();
    MovementTerms.Leave leave = terms.leave();
    MovementOrder.Application applied = order.applied();
    jdbc.change(
        INSERT,
        order.id(),
        terms.kind().name(),
        terms.order().number(),
        terms.order().date(),
        terms.order().file(),
        terms.effective(),
        terms.reason(),
        leave == null ? null : leave.ground().code(),
        leave == null ? null : leave.until(),
        terms.note(),
        order.moves().size(),
        applied.at(),
        applied.by(),
        applied.role().name(),
        applied.permit());
    jdbc.change(
        INSERT_MOVES, order.id(), KeptJson.write(order.moves().stream().map(MoveRow::of).toList()));
  }

  @Override
  public void save(MovementOrder order) {
    MovementOrder.Reversal by = order.reversal().orElseThrow();
    int changed =
        jdbc.change(
            REVERSE,
            by.order().number(),
            by.order().date(),
            by.order().file(),
            by.applied().at(),
            by.applied().by(),
            by.applied().role().name(),
            by.applied().permit(),
            order.id(),
            order.version());
    if (changed == 0) {
      throw new RuleBroken(AccessRule.VERSION_STALE);
    }
  }

  /** A move as one JSON object of a batch. */
  private record MoveRow(
      UUID study,
      String statusBefore,
      UUID curriculumBefore,
      UUID facultyBefore,
      UUID groupBefore,
      int courseBefore,
      String paymentBefore,
      String statusAfter,
      UUID curriculumAfter,
      UUID facultyAfter,
      UUID groupAfter,
      int courseAfter,
      String paymentAfter) {

    static MoveRow of(Move move) {
      Waypoint before = move.before();
      Waypoint after = move.after();
      return new MoveRow(
          move.study(),
          before.status().name(),
          before.placement().curriculum(),
          before.placement().faculty(),
          before.placement().group(),
          before.placement().course(),
          before.placement().paymentForm(),
          after.status().name(),
          after.placement().curriculum(),
          after.placement().faculty(),
          after.placement().group(),
          after.placement().course(),
          after.placement().paymentForm());
    }
  }

  private MovementOrder read(ResultSet row) throws SQLException {
    UUID id = Jdbc.uuid(row, "id");
    return new MovementOrder(
        id,
        row.getLong("version"),
        terms(row),
        moves(id),
        new MovementOrder.Application(
            Jdbc.instant(row, "applied_at"),
            Jdbc.uuid(row, "applied_by"),
            Role.valueOf(row.getString("applied_role")),
            Jdbc.uuid(row, "permit_id")),
        reversal(row));
  }

  private static MovementTerms terms(ResultSet row) throws SQLException {
    String ground = row.getString("leave_ground");
    return new MovementTerms(
        MovementKind.valueOf(row.getString("kind")),
        OrderColumns.paper(row, "order"),
        OrderColumns.date(row, "effective_date"),
        row.getString("reason"),
        ground == null
            ? null
            : new MovementTerms.Leave(
                LeaveGround.of(ground).orElseThrow(), OrderColumns.date(row, "leave_until")),
        row.getString("note"));
  }

  private List<Move> moves(UUID order) {
    return jdbc.list(
        MOVES,
        row ->
            new Move(
                Jdbc.uuid(row, "study_id"),
                OrderColumns.waypoint(row, "before"),
                OrderColumns.waypoint(row, "after")),
        order);
  }

  private static MovementOrder.Reversal reversal(ResultSet row) throws SQLException {
    return row.getString("reversal_number") == null
        ? null
        : new MovementOrder.Reversal(
            OrderColumns.paper(row, "reversal"),
            new MovementOrder.Application(
                Jdbc.instant(row, "reversed_at"),
                Jdbc.uuid(row, "reversed_by"),
                Role.valueOf(row.getString("reversed_role")),
                Jdbc.uuid(row, "reversal_permit_id")));
  }
}
