package uz.hemis.adapters.persistence.structure;

import jakarta.persistence.Query;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import uz.hemis.application.structure.query.UnitFilter;

/** The conditions that a filter puts on units as of its day. */
final class UnitCriteria {

  /** The stretch that held on the day, or on the last day of a unit closed before. */
  private static final String AS_OF =
      """
       from UnitRow u
      join UnitHistoryRow h on h.key.unitId = u.id
        and h.validFrom <= least(:asOf, coalesce(u.closedOn, :asOf))
        and (h.validTo is null or h.validTo > least(:asOf, coalesce(u.closedOn, :asOf)))
      join UnitHistoryRow o on o.key.unitId = u.id and o.key.number = 0
      where 1 = 1
      """;

  private static final String NAME_BEGINS =
      """
       and (lower(h.names.uzLatn) like :prefix escape '!'
        or lower(h.names.uzCyrl) like :prefix escape '!'
        or lower(h.names.ru) like :prefix escape '!'
        or lower(h.names.en) like :prefix escape '!')
      """;

  private final StringBuilder conditions = new StringBuilder();
  private final Map<String, Object> parameters = new LinkedHashMap<>();

  UnitCriteria(UnitFilter filter) {
    parameters.put("asOf", filter.asOf());
    if (filter.type() != null) {
      where(" and u.type = :type", "type", filter.type());
    }
    if (filter.parent() != null) {
      where(" and h.parentId = :parent", "parent", filter.parent());
    }
    if (filter.namePrefix() != null) {
      where(NAME_BEGINS, "prefix", prefix(filter.namePrefix()));
    }
    if (filter.open() != null) {
      conditions.append(
          filter.open()
              ? " and (u.closedOn is null or u.closedOn >= :asOf)"
              : " and u.closedOn < :asOf");
    }
  }

  String page(boolean continued) {
    return "select "
        + UnitProjection.COLUMNS
        + AS_OF
        + conditions
        + (continued ? " and (h.names.uzLatn, h.key.unitId) > (:name, :unit)" : "")
        + " order by h.names.uzLatn, h.key.unitId";
  }

  String count() {
    return "select count(u)" + AS_OF + conditions;
  }

  void bind(Query query) {
    parameters.forEach(query::setParameter);
  }

  private void where(String condition, String name, Object value) {
    conditions.append(condition);
    parameters.put(name, value);
  }

  private static String prefix(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
  }
}
