package uz.hemis.adapters.persistence.security;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.adapters.persistence.shared.Key;
import uz.hemis.adapters.persistence.shared.Key.Part;
import uz.hemis.adapters.persistence.shared.Listing;
import uz.hemis.application.security.query.IdleAccountView;
import uz.hemis.application.security.query.RoleChangeView;
import uz.hemis.domain.access.MinistryUnit;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.access.Scope;
import uz.hemis.domain.access.UserClass;

/** What the review of access lists. */
final class ReviewRows {

  /** A period ends with its last day in Tashkent; a role that was revoked before does not end. */
  private static final String CHANGED =
      """
      from (
        select a.created_at as at, 'GRANTED' as kind, a.id, a.created_by as done_by,
          null as reason
        from access_assignment a
        union all
        select a.revoked_at, 'REVOKED', a.id, a.revoked_by, a.revocation_reason
        from access_assignment a where a.revoked_at is not null
        union all
        select (a.valid_to + 1)::timestamp at time zone 'Asia/Tashkent', 'ENDED', a.id, null, null
        from access_assignment a
        where a.valid_to is not null
          and (a.revoked_at is null
            or a.revoked_at >= (a.valid_to + 1)::timestamp at time zone 'Asia/Tashkent')
      ) c
      join access_assignment a on a.id = c.id
      join people_person p on p.id = a.person_id
      left join structure_unit u on u.id = a.scope_unit
      left join people_person d on d.id = c.done_by""";

  /** Roles given, taken back and ended, of the tables {@code c} and {@code a}. */
  static final Listing<RoleChangeView> CHANGES =
      new Listing<>(
          """
          select c.at, c.kind, a.id, a.person_id,
            p.family_name || ' ' || p.given_name as person_name, a.role, a.scope_kind,
            a.scope_unit, u.name_uz_latn as unit_name, a.ministry_unit, a.order_number,
            a.order_date, c.done_by, d.family_name || ' ' || d.given_name as done_by_name,
            c.reason""",
          CHANGED,
          Key.ascending(
              List.of(
                  new Part<>("c.at", Instant::parse, RoleChangeView::at),
                  new Part<>("c.id", UUID::fromString, RoleChangeView::assignment),
                  new Part<>("c.kind", Function.identity(), RoleChangeView::kind))),
          ReviewRows::change);

  /** The day is one that the server itself made, so that it may stand in the statement. */
  private static final String ACCOUNT =
      """
      select c.id, c.login, c.user_class, c.person_id,
        p.family_name || ' ' || p.given_name as person_name, c.created_at,
        greatest(s.at, l.at) as last_at,
        array(
          select distinct a.role from access_assignment a
          where a.person_id = c.person_id and a.revoked_at is null
            and a.valid_from <= date '%1$s'
            and (a.valid_to is null or a.valid_to >= date '%1$s')
          order by a.role) as roles""";

  /** The last sign-in is that of a session still kept, or the one noted when they were removed. */
  private static final String SIGNED_IN =
      """
      from access_account c join people_person p on p.id = c.person_id
      left join (select account_id, max(created_at) as at from access_session group by account_id) s
        on s.account_id = c.id
      left join access_last_sign_in l on l.account_id = c.id""";

  private ReviewRows() {}

  /** Accounts, of the table {@code c}, with the roles that their people hold on the day. */
  static Listing<IdleAccountView> accounts(LocalDate today) {
    return new Listing<>(
        ACCOUNT.formatted(today),
        SIGNED_IN,
        Key.ascending(List.of(new Part<>("c.login", Function.identity(), IdleAccountView::login))),
        ReviewRows::idle);
  }

  private static RoleChangeView change(ResultSet row) throws SQLException {
    String unit = row.getString("ministry_unit");
    return new RoleChangeView(
        Jdbc.instant(row, "at"),
        RoleChangeView.Kind.valueOf(row.getString("kind")),
        Jdbc.uuid(row, "id"),
        Jdbc.uuid(row, "person_id"),
        row.getString("person_name"),
        Role.valueOf(row.getString("role")),
        new Scope(Scope.Kind.valueOf(row.getString("scope_kind")), Jdbc.uuid(row, "scope_unit")),
        row.getString("unit_name"),
        unit == null ? null : MinistryUnit.valueOf(unit),
        row.getString("order_number"),
        row.getObject("order_date", LocalDate.class),
        Jdbc.uuid(row, "done_by"),
        row.getString("done_by_name"),
        row.getString("reason"));
  }

  private static IdleAccountView idle(ResultSet row) throws SQLException {
    List<Role> roles =
        Arrays.stream((String[]) row.getArray("roles").getArray()).map(Role::valueOf).toList();
    return new IdleAccountView(
        Jdbc.uuid(row, "id"),
        row.getString("login"),
        UserClass.valueOf(row.getString("user_class")),
        Jdbc.uuid(row, "person_id"),
        row.getString("person_name"),
        Jdbc.instant(row, "created_at"),
        Jdbc.instant(row, "last_at"),
        roles);
  }
}
