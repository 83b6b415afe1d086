package uz.hemis.adapters.persistence.regulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uz.hemis.adapters.persistence.shared.Cursor;
import uz.hemis.application.regulation.query.DutyFilter;
import uz.hemis.application.regulation.query.PermitFilter;
import uz.hemis.application.regulation.query.PermitSight;
import uz.hemis.application.regulation.query.PermitView;
import uz.hemis.application.regulation.query.RegulationQueries;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.domain.regulation.Duty;

@ApplicationScoped
class SqlRegulation implements RegulationQueries {

  private static final PermitFilter ANY = new PermitFilter(null, null);

  private final EntityManager database;

  SqlRegulation(EntityManager database) {
    this.database = database;
  }

  @Override
  public Page<Duty> listDuties(DutyFilter filter, PageRequest page) {
    DutyCriteria criteria = new DutyCriteria(filter);
    Long total = page.totalCount() ? count(criteria) : null;
    if (page.after() != null) {
      criteria.after(page.after());
    }
    List<DutyRow> found =
        criteria
            .bind(database.createQuery(criteria.page(), DutyRow.class))
            .setMaxResults(page.limit() + 1)
            .getResultList();
    List<DutyRow> items = found.subList(0, Math.min(found.size(), page.limit()));
    String next = found.size() > items.size() ? DutyCriteria.cursor(items.getLast()) : null;
    return new Page<>(items, next, total).map(DutyRow::toDuty);
  }

  @Override
  public Page<PermitView> listPermits(
      PermitFilter filter, PermitSight sight, LocalDate today, PageRequest page) {
    PermitCriteria criteria = new PermitCriteria(filter, sight, today);
    Long total = page.totalCount() ? count(criteria) : null;
    if (page.after() != null) {
      criteria.after(Cursor.part(Cursor.read(page.after(), 1).getFirst(), UUID::fromString));
    }
    List<PermitRow> found =
        criteria
            .bind(database.createQuery(criteria.page(), PermitRow.class))
            .setMaxResults(page.limit() + 1)
            .getResultList();
    List<PermitRow> items = found.subList(0, Math.min(found.size(), page.limit()));
    String next = found.size() > items.size() ? Cursor.after(items.getLast().id) : null;
    return new Page<>(items, next, total).map(row -> PermitProjection.toView(row, today));
  }

  @Override
  public Optional<PermitView> findPermit(UUID id, PermitSight sight, LocalDate today) {
    PermitCriteria criteria = new PermitCriteria(ANY, sight, today).with(id);
    return criteria
        .bind(database.createQuery(criteria.page(), PermitRow.class))
        .getResultStream()
        .findFirst()
        .map(row -> PermitProjection.toView(row, today));
  }

  private Long count(DutyCriteria criteria) {
    return criteria.bind(database.createQuery(criteria.count(), Long.class)).getSingleResult();
  }

  private Long count(PermitCriteria criteria) {
    return criteria.bind(database.createQuery(criteria.count(), Long.class)).getSingleResult();
  }
}
