package uz.hemis.adapters.persistence.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import uz.hemis.adapters.persistence.shared.Conditions;
import uz.hemis.adapters.persistence.shared.Cursor;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.application.monitoring.query.UsageFilter;
import uz.hemis.application.monitoring.query.UsageQueries;
import uz.hemis.application.monitoring.query.UsageView;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.domain.access.Role;

@ApplicationScoped
class SqlUsage implements UsageQueries {

  private static final String HELD =
      """
      a.person_id = p.id and a.revoked_at is null and a.valid_from <= ?
        and (a.valid_to is null or a.valid_to >= ?) and a.role = any (string_to_array(?, ' '))
      """;

  private static final String HOLDS = "exists (select from access_assignment a where " + HELD + ")";

  private static final String NOT_SIGNED_IN =
      """
      not exists (
        select from access_account c
        where c.person_id = p.id and (
          exists (
            select from access_session s where s.account_id = c.id and s.created_at >= ?)
          or exists (
            select from access_last_sign_in l where l.account_id = c.id and l.at >= ?)))
      """;

  private static final String OVERDUE =
      """
      exists (
        select from regulation_duty_instance i
        where i.responsible_person = p.id and i.status in ('AWAITED', 'LOCKED')
          and i.due_date < ?)
      """;

  private static final String PAGE =
      "with page as materialized (select p.id, p.family_name, p.given_name from people_person p"
          + "%s order by p.family_name, p.given_name, p.id limit ?)"
          + """
             select p.*,
              (select string_agg(distinct a.role, ' ') from access_assignment a where %s) as roles,
              (select max(greatest(l.at,
                  (select max(s.created_at) from access_session s where s.account_id = c.id)))
                from access_account c left join access_last_sign_in l on l.account_id = c.id
                where c.person_id = p.id) as last_sign_in,
              d.not_done, d.overdue, d.oldest
            from page p cross join lateral (
              select count(*) as not_done, count(*) filter (where i.due_date < ?) as overdue,
                min(i.due_date) as oldest
              from regulation_duty_instance i
              where i.responsible_person = p.id and i.status in ('AWAITED', 'LOCKED')) d
            order by p.family_name, p.given_name, p.id
            """;

  private final Jdbc jdbc;

  SqlUsage(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Page<UsageView> listUsage(
      UsageFilter filter, Set<Role> roles, LocalDate today, PageRequest page) {
    Conditions which = conditions(filter, roles, today);
    Long total = page.totalCount() ? count(which) : null;
    if (page.after() != null) {
      List<String> key = Cursor.read(page.after(), 3);
      which.and(
          "(p.family_name, p.given_name, p.id) > (?, ?, ?::uuid)",
          key.get(0),
          key.get(1),
          Cursor.part(key.get(2), UUID::fromString));
    }
    List<Object> values = new ArrayList<>(Arrays.asList(which.values(page.limit() + 1)));
    values.addAll(List.of(today, today, BoardConditions.names(roles), today));
    List<Named> found =
        jdbc.list(PAGE.formatted(which.where(), HELD), SqlUsage::named, values.toArray());
    boolean more = found.size() > page.limit();
    List<Named> items = more ? found.subList(0, page.limit()) : found;
    String next = more ? items.getLast().cursor() : null;
    return new Page<>(items.stream().map(Named::view).toList(), next, total);
  }

  private static Conditions conditions(UsageFilter filter, Set<Role> roles, LocalDate today) {
    Conditions which = new Conditions().and(HOLDS, today, today, BoardConditions.names(roles));
    if (filter.role() != null) {
      which.and(HOLDS, today, today, filter.role().name());
    }
    if (filter.notSince() != null) {
      which.and(NOT_SIGNED_IN, filter.notSince(), filter.notSince());
    }
    return filter.withOverdue() ? which.and(OVERDUE, today) : which;
  }

  private Long count(Conditions which) {
    return jdbc.find(
            "select count(*) from people_person p" + which.where(),
            row -> row.getLong(1),
            which.values())
        .orElseThrow();
  }

  private record Named(UsageView view, String cursor) {}

  private static Named named(ResultSet row) throws SQLException {
    UUID person = Jdbc.uuid(row, "id");
    String family = row.getString("family_name");
    String given = row.getString("given_name");
    List<Role> roles =
        Arrays.stream(row.getString("roles").split(" ")).map(Role::valueOf).sorted().toList();
    UsageView view =
        new UsageView(
            person,
            family + " " + given,
            roles,
            Jdbc.instant(row, "last_sign_in"),
            row.getLong("not_done"),
            row.getLong("overdue"),
            row.getObject("oldest", LocalDate.class));
    return new Named(view, Cursor.after(family, given, person));
  }
}
