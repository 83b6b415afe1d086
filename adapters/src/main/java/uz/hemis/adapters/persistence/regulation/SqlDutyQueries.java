package uz.hemis.adapters.persistence.regulation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.application.regulation.query.DutyQueries;
import uz.hemis.application.regulation.query.DutySight;
import uz.hemis.application.regulation.query.FactFilter;
import uz.hemis.application.regulation.query.FactView;
import uz.hemis.application.regulation.query.InstanceFilter;
import uz.hemis.application.regulation.query.InstanceView;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;

@ApplicationScoped
class SqlDutyQueries implements DutyQueries {

  private final Jdbc jdbc;

  SqlDutyQueries(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Page<InstanceView> listInstances(
      InstanceFilter filter, DutySight sight, LocalDate today, PageRequest page) {
    return InstanceProjection.list(today)
        .page(jdbc, InstanceConditions.of(filter, sight, today), page);
  }

  @Override
  public Optional<InstanceView> findInstance(UUID id, DutySight sight, LocalDate today) {
    return InstanceProjection.list(today)
        .find(jdbc, InstanceConditions.of(InstanceFilter.any(), sight, today).and("i.id = ?", id));
  }

  @Override
  public Page<FactView> listFacts(FactFilter filter, DutySight sight, PageRequest page) {
    return FactProjection.LIST.page(jdbc, InstanceConditions.facts(filter, sight), page);
  }

  @Override
  public Optional<FactView> findFact(UUID id, DutySight sight) {
    return FactProjection.LIST.find(
        jdbc, InstanceConditions.facts(new FactFilter(null, null), sight).and("f.id = ?", id));
  }
}
