package uz.hemis.application.structure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uz.hemis.application.structure.port.Units;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.shared.rule.RuleBroken;
import uz.hemis.domain.structure.Unit;
import uz.hemis.domain.structure.UnitPeriod;

/** Units kept in memory; a kept unit is another object than the one that was saved. */
final class InMemoryUnits implements Units {

  private final Map<UUID, Unit> kept = new LinkedHashMap<>();
  private boolean locked;

  @Override
  public void lockTree() {
    locked = true;
  }

  @Override
  public Unit get(UUID id) {
    return find(id).orElseThrow(() -> new RuleBroken(AccessRule.NOT_FOUND));
  }

  @Override
  public Unit get(UUID id, long expectedVersion) {
    Unit unit = get(id);
    if (unit.version() != expectedVersion) {
      throw new RuleBroken(AccessRule.VERSION_STALE);
    }
    return unit;
  }

  @Override
  public Optional<Unit> find(UUID id) {
    return Optional.ofNullable(kept.get(id)).map(unit -> copy(unit, unit.version()));
  }

  @Override
  public Optional<UUID> findOpenByCode(String code) {
    return kept.values().stream()
        .filter(unit -> unit.closing() == null)
        .filter(unit -> unit.current().label().code().equalsIgnoreCase(code))
        .map(Unit::id)
        .findFirst();
  }

  @Override
  public List<UUID> listPath(UUID id) {
    List<UUID> path = new ArrayList<>();
    for (UUID next = id; next != null; next = kept.get(next).current().parent()) {
      path.add(next);
    }
    return path;
  }

  @Override
  public boolean hasChildrenAfter(UUID id, LocalDate day) {
    return kept.values().stream()
        .flatMap(unit -> unit.history().stream())
        .filter(period -> id.equals(period.parent()))
        .anyMatch(period -> lastsBeyond(period, day.plusDays(1)));
  }

  @Override
  public void save(Unit unit) {
    if (!locked) {
      throw new IllegalStateException("The tree is changed without its lock");
    }
    long version = kept.containsKey(unit.id()) ? unit.version() + 1 : 0;
    kept.put(unit.id(), copy(unit, version));
  }

  private static boolean lastsBeyond(UnitPeriod period, LocalDate day) {
    return period.until() == null
        || (period.until().isAfter(day) && period.until().isAfter(period.from()));
  }

  private static Unit copy(Unit unit, long version) {
    return new Unit(unit.id(), unit.type(), version, unit.history(), unit.closing());
  }
}
