package uz.hemis.adapters.persistence.movements;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uz.hemis.adapters.persistence.shared.Conditions;
import uz.hemis.adapters.persistence.shared.Cursor;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.adapters.persistence.shared.Paging;
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

  private static final String ORDERS = "select o.* from movements_order o";
  private static final String COUNT_ORDERS = "select count(*) from movements_order o";
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

  private static final String MOVES =
      "select s.number, p.family_name, p.given_name, " + OrderColumns.MOVE + FROM_MOVES;

  private static final String NAMED_AFTER =
      "(p.family_name, p.given_name, m.study_id) > (?, ?, ?::uuid)";

  private final Jdbc jdbc;

  SqlMovementQueries(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Page<MovementView> listOrders(MovementFilter filter, UUID faculty, PageRequest page) {
    Conditions which = matching(filter, faculty);
    Conditions following = matching(filter, faculty).andIf("o.id < ?", Paging.after(page));
    return Paging.byId(
        jdbc.list(
            ORDERS + following.where() + " order by o.id desc limit ?",
            SqlMovementQueries::view,
            following.values(page.limit() + 1)),
        page,
        MovementView::id,
        () -> count(COUNT_ORDERS, which));
  }

  @Override
  public Optional<MovementView> findOrder(UUID id, UUID faculty) {
    Conditions which = matching(MovementFilter.any(), faculty).and("o.id = ?", id);
    return jdbc.find(ORDERS + which.where(), SqlMovementQueries::view, which.values());
  }

  private record Named(MoveView move, String family, String given) {}

  @Override
  public Page<MoveView> listMoves(UUID order, UUID faculty, PageRequest page) {
    Conditions which = ofOrder(order, faculty);
    Conditions following = ofOrder(order, faculty);
    if (page.after() != null) {
      List<String> key = Cursor.read(page.after(), 3);
      following.and(NAMED_AFTER, key.get(0), key.get(1), Cursor.part(key.get(2), UUID::fromString));
    }
    List<Named> found =
        jdbc.list(
            MOVES + following.where() + " order by p.family_name, p.given_name, m.study_id limit ?",
            SqlMovementQueries::named,
            following.values(page.limit() + 1));
    Page<Named> named =
        Paging.of(
            found,
            page,
            last -> Cursor.after(last.family(), last.given(), last.move().study()),
            () -> count("select count(*)" + FROM_MOVES, which));
    return new Page<>(
        named.items().stream().map(Named::move).toList(), named.next(), named.totalCount());
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

  private static Conditions ofOrder(UUID order, UUID faculty) {
    return new Conditions().and("m.order_id = ?", order).andIf("m.faculty_before = ?", faculty);
  }

  private Long count(String select, Conditions which) {
    return jdbc.find(select + which.where(), row -> row.getLong(1), which.values()).orElseThrow();
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
