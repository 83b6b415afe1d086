package uz.hemis.adapters.persistence.structure;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uz.hemis.application.structure.port.Units;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.shared.rule.RuleBroken;
import uz.hemis.domain.structure.Unit;
import uz.hemis.domain.structure.UnitPeriod;
import uz.hemis.domain.structure.UnitType;

@ApplicationScoped
class PanacheUnits implements Units, PanacheRepositoryBase<UnitRow, UUID> {

  private static final String CHILDREN_AFTER =
      """
      select count(h) from UnitHistoryRow h
      where h.parentId = :parent
        and (h.validTo is null or (h.validTo > :dayAfter and h.validTo > h.validFrom))
      """;

  private final SqlUnitPlaces places;

  PanacheUnits(SqlUnitPlaces places) {
    this.places = places;
  }

  @Override
  public void lockTree() {
    getEntityManager()
        .createNativeQuery("lock table structure_unit in share row exclusive mode")
        .executeUpdate();
  }

  @Override
  public Unit get(UUID id) {
    return find(id).orElseThrow(() -> new RuleBroken(AccessRule.NOT_FOUND));
  }

  @Override
  public Unit get(UUID id, long expectedVersion) {
    Unit unit = get(id);
    if (unit.version() != expectedVersion) {
      throw new RuleBroken(AccessRule.VERSION_STALE, Map.of("version", unit.version()));
    }
    return unit;
  }

  @Override
  public Optional<Unit> find(UUID id) {
    return findByIdOptional(id).map(this::toUnit);
  }

  @Override
  public Optional<UUID> findOpenByCode(String code) {
    return find("lower(code) = lower(?1) and closedOn is null", code)
        .firstResultOptional()
        .map(row -> row.id);
  }

  @Override
  public List<UUID> listPath(UUID id) {
    return places.listPath(id);
  }

  @Override
  public boolean hasChildrenAfter(UUID id, LocalDate day) {
    return getEntityManager()
            .createQuery(CHILDREN_AFTER, Long.class)
            .setParameter("parent", id)
            .setParameter("dayAfter", day.plusDays(1))
            .getSingleResult()
        > 0;
  }

  @Override
  public void save(Unit unit) {
    UnitRow kept = findById(unit.id());
    UnitRow row = kept == null ? new UnitRow() : kept;
    row.id = unit.id();
    row.fill(unit, typeOf(unit.current().parent()));
    endKept(unit);
    // Stretches must be ended before the next one begins, and units be there before their
    // stretches.
    persistAndFlush(row);
    addNew(unit);
    flush();
  }

  private void endKept(Unit unit) {
    List<UnitPeriod> history = unit.history();
    history(unit.id()).forEach(row -> row.validTo = history.get(row.key.number()).until());
  }

  private void addNew(Unit unit) {
    for (int number = history(unit.id()).size(); number < unit.history().size(); number++) {
      getEntityManager().persist(UnitHistoryRow.of(unit, number));
    }
  }

  private Unit toUnit(UnitRow row) {
    List<UnitPeriod> history = history(row.id).stream().map(UnitHistoryRow::toPeriod).toList();
    return new Unit(row.id, row.type, row.version, history, row.closing());
  }

  private List<UnitHistoryRow> history(UUID unit) {
    return getEntityManager()
        .createQuery(
            "from UnitHistoryRow h where h.key.unitId = :unit order by h.key.number",
            UnitHistoryRow.class)
        .setParameter("unit", unit)
        .getResultList();
  }

  private UnitType typeOf(UUID parent) {
    return parent == null ? null : findById(parent).type;
  }
}
