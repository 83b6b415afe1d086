package uz.hemis.adapters.persistence.movements;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import uz.hemis.adapters.persistence.shared.Conditions;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.adapters.persistence.shared.Key;
import uz.hemis.adapters.persistence.shared.Key.Part;
import uz.hemis.adapters.persistence.shared.Listing;
import uz.hemis.application.movements.query.MoveView;
import uz.hemis.application.movements.query.MovementFilter;
import uz.hemis.application.movements.query.MovementQueries;
import uz.hemis.application.movements.query.MovementView;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.students.MovementKind;

@ApplicationScoped
class SqlMovementQueries implements MovementQueries {

  private static final Listing<MovementView> LIST =
      new Listing<>(
          "select o.*",
          "from movements_order o",
          Key.newestFirst("o.id", MovementView::id),
          SqlMovementQueries::view);
  private static final String ON_FACULTY =
      """
      exists (select from movements_move m where m.order_id = o.id and m.faculty_before = ?)""";
  private static final String ON_STUDY =
      "exists (select from movements_move m where m.order_id = o.id and m.study_id = ?)";

  private static final String FROM_MOVES =
      """
       from movements_move m
      join students_study s on s.id = m.study_id
      join people_person p on p.id = s.person_id
      """;

  private static final Listing<Named> MOVES =
      new Listing<>(
          "select s.number, p.family_name, p.given_name, " + OrderColumns.MOVE,
          FROM_MOVES,
          Key.ascending(
              List.of(
                  new Part<>("p.family_name", Function.identity(), Named::family),
                  new Part<>("p.given_name", Function.identity(), Named::given),
                  new Part<>("m.study_id", UUID::fromString, named -> named.move().study()))),
          SqlMovementQueries::named);

  private final Jdbc jdbc;

  SqlMovementQueries(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Page<MovementView> listOrders(MovementFilter filter, UUID faculty, PageRequest page) {
    return LIST.page(jdbc, matching(filter, faculty), page);
  }

  @Override
  public Optional<MovementView> findOrder(UUID id, UUID faculty) {
    Conditions which = matching(MovementFilter.any(), faculty).and("o.id = ?", id);
    return LIST.find(jdbc, which);
  }

  private record Named(MoveView move, String family, String given) {}

  @Override
  public Page<MoveView> listMoves(UUID order, UUID faculty, PageRequest page) {
    Conditions which =
        new Conditions().and("m.order_id = ?", order).andIf("m.faculty_before = ?", faculty);
    return MOVES.page(jdbc, which, page).map(Named::move);
  }

  private static Conditions matching(MovementFilter filter, UUID faculty) {
    return new Conditions()
        .andIf(ON_FACULTY, faculty)
        .andIf(ON_FACULTY, filter.faculty())
        .andIf(ON_STUDY, filter.study())
        .andIf("o.kind = ?", filter.kind() == null ? null : filter.kind().name())
        .andIf("o.order_date >= ?", filter.from())
        .andIf("o.order_date <= ?", filter.to());
  }

  private static Named named(ResultSet row) throws SQLException {
    String family = row.getString("family_name");
    String given = row.getString("given_name");
    return new Named(
        new MoveView(
            Jdbc.uuid(row, "study_id"),
            row.getString("number"),
            family + " " + given,
            OrderColumns.waypoint(row, "before"),
            OrderColumns.waypoint(row, "after")),
        family,
        given);
  }

  private static MovementView view(ResultSet row) throws SQLException {
    return new MovementView(
        Jdbc.uuid(row, "id"),
        row.getLong("version"),
        MovementKind.valueOf(row.getString("kind")),
        OrderColumns.paper(row, "order"),
        OrderColumns.date(row, "effective_date"),
        row.getString("reason"),
        row.getString("leave_ground"),
        OrderColumns.date(row, "leave_until"),
        row.getString("note"),
        row.getInt("studies"),
        entered(row, "applied", "permit_id"),
        row.getString("reversal_number") == null
            ? null
            : new MovementView.Reversed(
                OrderColumns.paper(row, "reversal"),
                entered(row, "reversed", "reversal_permit_id")));
  }

  private static MovementView.Entered entered(ResultSet row, String prefix, String permit)
      throws SQLException {
    return new MovementView.Entered(
        Jdbc.instant(row, prefix + "_at"),
        Jdbc.uuid(row, prefix + "_by"),
        Role.valueOf(row.getString(prefix + "_role")),
        Jdbc.uuid(row, permit));
  }
}
