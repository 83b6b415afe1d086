package uz.hemis.adapters.persistence.approvals;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.application.approvals.port.Delegations;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.approvals.Delegation;
import uz.hemis.domain.approvals.DelegationTerms;
import uz.hemis.domain.shared.rule.RuleBroken;

/** A delegation is inserted when it is granted and changed once, by its revocation. */
@ApplicationScoped
class SqlDelegations implements Delegations {

  private static final String SELECT =
      "select " + DelegationColumns.DELEGATION + " from approvals_delegation d where ";

  private static final String INSERT =
      """
      insert into approvals_delegation (id, version, delegator_person, assignment_id,
        delegate_person, valid_from, valid_to, order_number, order_date, order_file, granted_at,
        granted_by)
      values (?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

  private static final String REVOKE =
      """
      update approvals_delegation set version = version + 1, revoked_at = ?, revoked_by = ?,
        revocation_reason = ?
      where id = ? and version = ?""";

  private static final String HOLD = "select pg_advisory_xact_lock(hashtextextended(?, 0))::text";

  private final Jdbc jdbc;

  SqlDelegations(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Delegation getForUpdate(UUID id) {
    return jdbc.find(SELECT + "d.id = ? for update", DelegationColumns::delegation, id)
        .orElseThrow(() -> new RuleBroken(AccessRule.NOT_FOUND));
  }

  @Override
  public List<Delegation> listOfForUpdate(UUID assignment) {
    jdbc.list(HOLD, row -> row.getString(1), "approvals_delegation " + assignment);
    return jdbc.list(SELECT + "d.assignment_id = ?", DelegationColumns::delegation, assignment);
  }

  @Override
  public List<Delegation> listTo(UUID delegate, LocalDate day) {
    return jdbc.list(
        SELECT
            + "d.delegate_person = ? and d.revoked_at is null"
            + " and d.valid_from <= ? and d.valid_to >= ? order by d.id",
        DelegationColumns::delegation,
        delegate,
        day,
        day);
  }

  @Override
  public void save(Delegation delegation) {
    delegation
        .revocation()
        .ifPresentOrElse(revocation -> revoke(delegation, revocation), () -> insert(delegation));
  }

  private void insert(Delegation delegation) {
    DelegationTerms terms = delegation.terms();
    jdbc.change(
        INSERT,
        delegation.id(),
        terms.delegator(),
        terms.assignment(),
        terms.delegate(),
        terms.period().from(),
        terms.period().to(),
        terms.order().number(),
        terms.order().date(),
        terms.order().file(),
        delegation.grant().at(),
        delegation.grant().by());
  }

  private void revoke(Delegation delegation, Delegation.Revocation revocation) {
    int changed =
        jdbc.change(
            REVOKE,
            revocation.at(),
            revocation.by(),
            revocation.reason(),
            delegation.id(),
            delegation.version());
    if (changed == 0) {
      throw new RuleBroken(AccessRule.VERSION_STALE, Map.of("version", delegation.version()));
    }
  }
}
