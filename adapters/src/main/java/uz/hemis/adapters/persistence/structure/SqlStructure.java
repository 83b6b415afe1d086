package uz.hemis.adapters.persistence.structure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.UUID;
import uz.hemis.adapters.persistence.shared.Cursor;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.application.structure.port.Institutions;
import uz.hemis.application.structure.query.StructureQueries;
import uz.hemis.application.structure.query.UnitFilter;
import uz.hemis.application.structure.query.UnitView;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.shared.rule.RuleBroken;
import uz.hemis.domain.structure.Institution;
import uz.hemis.domain.structure.UnitPeriod;

@ApplicationScoped
class SqlStructure implements StructureQueries {

  private static final String UNIT =
      "select "
          + UnitProjection.COLUMNS
          + """
           from UnitRow u
          join UnitHistoryRow h on h.key.unitId = u.id and h.key.number = u.latest
          join UnitHistoryRow o on o.key.unitId = u.id and o.key.number = 0
          where u.id = :id
          """;

  private static final String HISTORY =
      "from UnitHistoryRow h where h.key.unitId = :unit order by h.key.number";

  private final EntityManager database;
  private final Institutions institutions;

  SqlStructure(EntityManager database, Institutions institutions) {
    this.database = database;
    this.institutions = institutions;
  }

  @Override
  public Institution getInstitution() {
    return institutions.find().orElseThrow(() -> new RuleBroken(AccessRule.NOT_FOUND));
  }

  @Override
  public Page<UnitView> listUnits(UnitFilter filter, PageRequest page) {
    UnitCriteria criteria = new UnitCriteria(filter);
    TypedQuery<UnitProjection> query =
        database.createQuery(criteria.page(page.after() != null), UnitProjection.class);
    criteria.bind(query);
    if (page.after() != null) {
      List<String> key = Cursor.read(page.after(), 2);
      query.setParameter("name", key.get(0));
      query.setParameter("unit", Cursor.part(key.get(1), UUID::fromString));
    }
    List<UnitView> found =
        query.setMaxResults(page.limit() + 1).getResultList().stream()
            .map(UnitProjection::toView)
            .toList();
    List<UnitView> items = found.subList(0, Math.min(found.size(), page.limit()));
    return new Page<>(
        items,
        found.size() > items.size() ? after(items.getLast()) : null,
        page.totalCount() ? count(criteria) : null);
  }

  @Override
  public UnitView getUnit(UUID id) {
    return database
        .createQuery(UNIT, UnitProjection.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst()
        .map(UnitProjection::toView)
        .orElseThrow(() -> new RuleBroken(AccessRule.NOT_FOUND));
  }

  @Override
  public List<UnitPeriod> listUnitHistory(UUID id) {
    List<UnitPeriod> history =
        database
            .createQuery(HISTORY, UnitHistoryRow.class)
            .setParameter("unit", id)
            .getResultStream()
            .map(UnitHistoryRow::toPeriod)
            .toList();
    if (history.isEmpty()) {
      throw new RuleBroken(AccessRule.NOT_FOUND);
    }
    return history;
  }

  private Long count(UnitCriteria criteria) {
    TypedQuery<Long> query = database.createQuery(criteria.count(), Long.class);
    criteria.bind(query);
    return query.getSingleResult();
  }

  private static String after(UnitView last) {
    return Cursor.after(last.label().names().uzLatn(), last.id());
  }
}
