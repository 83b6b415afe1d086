package uz.hemis.adapters.persistence.assignments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import uz.hemis.adapters.persistence.shared.Cursor;
import uz.hemis.application.assignments.query.AssignmentFilter;
import uz.hemis.application.assignments.query.AssignmentQueries;
import uz.hemis.application.assignments.query.AssignmentView;
import uz.hemis.application.assignments.query.RequestState;
import uz.hemis.application.assignments.query.SuperAdministratorRequestView;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;

/** Reads of assignments and requests with the names of the people; identifiers grow with time. */
@ApplicationScoped
class SqlAssignments implements AssignmentQueries {

  private final Session session;

  SqlAssignments(Session session) {
    this.session = session;
  }

  @Override
  public Optional<AssignmentView> findAssignment(UUID id) {
    return first(AccessProjections.ASSIGNMENTS, id).map(AccessProjections::toAssignment);
  }

  @Override
  public Page<AssignmentView> listAssignments(AssignmentFilter filter, PageRequest page) {
    Criteria criteria = new Criteria();
    criteria.add("r.person_id = :person", "person", filter.person());
    criteria.add("r.role = :role", "role", filter.role() == null ? null : filter.role().name());
    criteria.add(
        "r.revoked_at is null and r.valid_from <= :day"
            + " and (r.valid_to is null or r.valid_to >= :day)",
        "day",
        filter.activeOn());
    return page(
        AccessProjections.ASSIGNMENTS,
        criteria,
        page,
        AccessProjections::toAssignment,
        AssignmentView::id);
  }

  @Override
  public Optional<SuperAdministratorRequestView> findRequest(UUID id) {
    return first(AccessProjections.REQUESTS, id).map(AccessProjections::toRequest);
  }

  @Override
  public Page<SuperAdministratorRequestView> listRequests(RequestState state, PageRequest page) {
    Criteria criteria = new Criteria();
    criteria.add("r.state = :state", "state", state == null ? null : state.name());
    return page(
        AccessProjections.REQUESTS,
        criteria,
        page,
        AccessProjections::toRequest,
        SuperAdministratorRequestView::id);
  }

  private Optional<Tuple> first(String table, UUID id) {
    return session
        .createNativeQuery("select * from " + table + " where r.id = :id", Tuple.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  private <T> Page<T> page(
      String table,
      Criteria criteria,
      PageRequest page,
      Function<Tuple, T> shape,
      Function<T, UUID> key) {
    Long total = page.totalCount() ? count(table, criteria) : null;
    criteria.add(
        "r.id > :after",
        "after",
        page.after() == null
            ? null
            : Cursor.part(Cursor.read(page.after(), 1).getFirst(), UUID::fromString));
    NativeQuery<Tuple> query =
        session.createNativeQuery(
            "select * from " + table + criteria.where() + " order by r.id", Tuple.class);
    List<T> found =
        criteria.bind(query).setMaxResults(page.limit() + 1).getResultStream().map(shape).toList();
    boolean more = found.size() > page.limit();
    List<T> items = more ? found.subList(0, page.limit()) : found;
    return new Page<>(items, more ? Cursor.after(key.apply(items.getLast())) : null, total);
  }

  private Long count(String table, Criteria criteria) {
    return criteria
        .bind(
            session.createNativeQuery(
                "select count(*) from " + table + criteria.where(), Long.class))
        .getSingleResult();
  }
}
