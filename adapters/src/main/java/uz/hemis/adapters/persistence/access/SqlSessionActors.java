package uz.hemis.adapters.persistence.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uz.hemis.application.access.SessionActors;
import uz.hemis.application.access.SignedIn;
import uz.hemis.application.access.SignedIn.Restriction;
import uz.hemis.application.shared.Moment;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.MinistryUnit;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.access.Scope;

/** One statement without a transaction, since it is asked on each request. */
@ApplicationScoped
class SqlSessionActors implements SessionActors {

  private static final String SQL =
      """
      select a.person_id, s.assignment_id, g.role, g.scope_kind, g.scope_unit, g.ministry_unit,
        a.must_change_password, a.second_factor_confirmed_at is not null
      from access_session s
        join access_account a on a.id = s.account_id
        join access_assignment g on g.id = s.assignment_id and g.person_id = a.person_id
      where s.id = ? and a.id = ? and s.revoked_at is null and s.expires_at > ?
        and a.disabled_at is null and g.revoked_at is null
        and g.valid_from <= ? and (g.valid_to is null or g.valid_to >= ?)
      """;

  private final DataSource database;
  private final Moment moment;
  private final boolean demo;

  SqlSessionActors(
      DataSource database,
      Moment moment,
      @ConfigProperty(name = "hemis.demo", defaultValue = "false") boolean demo) {
    this.database = database;
    this.moment = moment;
    this.demo = demo;
  }

  @Override
  public Optional<SignedIn> find(UUID account, UUID session) {
    LocalDate today = moment.today();
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(SQL)) {
      statement.setObject(1, session);
      statement.setObject(2, account);
      statement.setObject(3, OffsetDateTime.ofInstant(moment.now(), ZoneOffset.UTC));
      statement.setObject(4, today);
      statement.setObject(5, today);
      try (ResultSet row = statement.executeQuery()) {
        return row.next() ? Optional.of(signedIn(account, session, row)) : Optional.empty();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("Cannot tell who is signed in", e);
    }
  }

  private SignedIn signedIn(UUID account, UUID session, ResultSet row) throws SQLException {
    String unit = row.getString(6);
    Actor actor =
        new Actor(
            row.getObject(1, UUID.class),
            account,
            session,
            row.getObject(2, UUID.class),
            Role.valueOf(row.getString(3)),
            new Scope(Scope.Kind.valueOf(row.getString(4)), row.getObject(5, UUID.class)),
            unit == null ? null : MinistryUnit.valueOf(unit));
    return new SignedIn(actor, restriction(actor.role(), row.getBoolean(7), row.getBoolean(8)));
  }

  private Restriction restriction(Role role, boolean mustChange, boolean secondFactor) {
    if (mustChange) {
      return Restriction.CHANGE_PASSWORD;
    }
    return role == Role.SUPER_ADMINISTRATOR && !secondFactor && !demo
        ? Restriction.SET_UP_SECOND_FACTOR
        : null;
  }
}
