package uz.hemis.adapters.persistence.regulation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uz.hemis.adapters.persistence.shared.Conditions;
import uz.hemis.adapters.persistence.shared.Cursor;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.adapters.persistence.shared.Paging;
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
    Conditions which = InstanceConditions.of(filter, sight, today);
    Long total = page.totalCount() ? count(InstanceProjection.FROM, which) : null;
    if (page.after() != null) {
      List<String> key = Cursor.read(page.after(), 2);
      which.and(
          "(i.due_date, i.id) > (?, ?)",
          Cursor.part(key.get(0), LocalDate::parse),
          Cursor.part(key.get(1), UUID::fromString));
    }
    List<InstanceView> found =
        jdbc.list(
            InstanceProjection.SELECT
                + InstanceProjection.FROM
                + which.where()
                + " order by i.due_date, i.id limit ?",
            row -> InstanceProjection.toView(row, today),
            which.values(page.limit() + 1));
    return Paging.of(
        found,
        page,
        last -> Cursor.after(last.instance().dueDate(), last.instance().id()),
        () -> total);
  }

  @Override
  public Optional<InstanceView> findInstance(UUID id, DutySight sight, LocalDate today) {
    Conditions which =
        InstanceConditions.of(InstanceFilter.any(), sight, today).and("i.id = ?", id);
    return jdbc.find(
        InstanceProjection.SELECT + InstanceProjection.FROM + which.where(),
        row -> InstanceProjection.toView(row, today),
        which.values());
  }

  @Override
  public Page<FactView> listFacts(FactFilter filter, DutySight sight, PageRequest page) {
    Conditions which = InstanceConditions.facts(filter, sight);
    Long total = page.totalCount() ? count(FactProjection.FROM, which) : null;
    if (page.after() != null) {
      which.and("f.id < ?", Cursor.part(Cursor.read(page.after(), 1).getFirst(), UUID::fromString));
    }
    List<FactView> found =
        jdbc.list(
            FactProjection.SELECT
                + FactProjection.FROM
                + which.where()
                + " order by f.id desc limit ?",
            FactProjection::toView,
            which.values(page.limit() + 1));
    return Paging.byId(found, page, FactView::id, () -> total);
  }

  @Override
  public Optional<FactView> findFact(UUID id, DutySight sight) {
    Conditions which =
        InstanceConditions.facts(new FactFilter(null, null), sight).and("f.id = ?", id);
    return jdbc.find(
        FactProjection.SELECT + FactProjection.FROM + which.where(),
        FactProjection::toView,
        which.values());
  }

  private Long count(String from, Conditions which) {
    return jdbc.find(
            "select count(*)" + from + which.where(), row -> row.getLong(1), which.values())
        .orElseThrow();
  }
}
