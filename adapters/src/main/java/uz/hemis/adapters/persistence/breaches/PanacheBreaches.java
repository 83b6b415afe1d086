package uz.hemis.adapters.persistence.breaches;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.application.breaches.port.Breaches;
import uz.hemis.application.breaches.port.UnitsAbove;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Place;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.breaches.Breach;
import uz.hemis.domain.breaches.BreachFacts;
import uz.hemis.domain.breaches.CitedBreach;
import uz.hemis.domain.breaches.Statement;
import uz.hemis.domain.shared.rule.RuleBroken;

@ApplicationScoped
class PanacheBreaches implements Breaches, PanacheRepositoryBase<BreachRow, UUID> {

  private static final String CITED =
      "select id, role, unit_id from breaches_breach where id = any (?)";

  private final UnitsAbove units;
  private final Jdbc jdbc;

  PanacheBreaches(UnitsAbove units, Jdbc jdbc) {
    this.units = units;
    this.jdbc = jdbc;
  }

  @Override
  public Breach getForUpdate(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .map(this::toBreach)
        .orElseThrow(() -> new RuleBroken(AccessRule.NOT_FOUND));
  }

  @Override
  public Breach getForUpdate(UUID id, long expectedVersion) {
    Breach breach = getForUpdate(id);
    requireVersion(breach.version(), expectedVersion);
    return breach;
  }

  @Override
  public Optional<Breach> findOfDutyForUpdate(UUID instance) {
    return find("instance = ?1", instance)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .singleResultOptional()
        .map(this::toBreach);
  }

  @Override
  public List<CitedBreach> listCited(Set<UUID> ids) {
    return jdbc.list(
        CITED,
        row ->
            new CitedBreach(
                Jdbc.uuid(row, "id"),
                Role.valueOf(row.getString("role")),
                Place.of(units.list(Jdbc.uuid(row, "unit_id")))),
        ids);
  }

  @Override
  public void save(Breach breach) {
    BreachRow row = findById(breach.id());
    if (row == null) {
      persist(BreachRow.of(breach));
    } else {
      requireVersion(row.version, breach.version());
      row.follow(breach);
    }
    addMissing(breach);
    flush();
  }

  private void addMissing(Breach breach) {
    List<BreachFacts> facts = breach.kept().facts();
    for (int i = 0; i < facts.size(); i++) {
      FactRow row = FactRow.of(breach.id(), i, facts.get(i));
      if (getEntityManager().find(FactRow.class, row.key) == null) {
        getEntityManager().persist(row);
      }
    }
    for (Statement said : breach.kept().statements()) {
      if (getEntityManager().find(StatementRow.class, said.id()) == null) {
        getEntityManager().persist(StatementRow.of(breach.id(), said));
      }
    }
  }

  private Breach toBreach(BreachRow row) {
    List<BreachFacts> facts =
        getEntityManager()
            .createQuery(
                "from FactRow f where f.key.breach = :breach order by f.key.position",
                FactRow.class)
            .setParameter("breach", row.id)
            .getResultStream()
            .map(FactRow::toFacts)
            .toList();
    List<Statement> statements =
        getEntityManager()
            .createQuery(
                "from StatementRow s where s.breach = :breach order by s.id", StatementRow.class)
            .setParameter("breach", row.id)
            .getResultStream()
            .map(StatementRow::toStatement)
            .toList();
    return row.toBreach(facts, statements);
  }

  private static void requireVersion(long kept, long expected) {
    if (kept != expected) {
      throw new RuleBroken(AccessRule.VERSION_STALE, Map.of("version", kept));
    }
  }
}
