package uz.hemis.adapters.persistence.regulation;

import jakarta.persistence.Query;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uz.hemis.adapters.persistence.shared.Cursor;
import uz.hemis.application.regulation.query.DutyFilter;

/** The conditions that a filter puts on duties, in the order of the annexes. */
final class DutyCriteria {

  private static final String KEYSET =
      " and (d.annex, d.process, d.key.regulation) > (:afterAnnex, :afterProcess, :afterRegulation)";

  private static final String IN_FORCE_ON =
      " and v.inForceFrom = (select max(x.inForceFrom) from RegulationVersionRow x"
          + " where x.state = PUBLISHED and x.inForceFrom <= :inForceOn)";

  private final StringBuilder conditions = new StringBuilder(" where v.state = PUBLISHED");
  private final Map<String, Object> parameters = new LinkedHashMap<>();

  DutyCriteria(DutyFilter filter) {
    if (filter.annex() != null) {
      where(" and d.annex = :annex", "annex", filter.annex());
    }
    if (filter.role() != null) {
      where(" and d.role = :role", "role", filter.role());
    }
    if (filter.inForceOn() != null) {
      where(IN_FORCE_ON, "inForceOn", filter.inForceOn());
    }
    if (filter.regulation() != null) {
      where(" and d.key.regulation = :regulation", "regulation", filter.regulation());
    }
    if (filter.enforcement() != null) {
      where(" and d.enforcement = :enforcement", "enforcement", filter.enforcement());
    }
    if (filter.source() != null) {
      where(" and d.source = :source", "source", filter.source());
    }
  }

  static String cursor(DutyRow last) {
    return Cursor.after(last.annex, last.process, last.key.regulation());
  }

  void after(String cursor) {
    List<String> key = Cursor.read(cursor, 3);
    conditions.append(KEYSET);
    parameters.put("afterAnnex", Cursor.part(key.get(0), Integer::valueOf));
    parameters.put("afterProcess", Cursor.part(key.get(1), Integer::valueOf));
    parameters.put("afterRegulation", key.get(2));
  }

  String page() {
    return "from DutyRow d join fetch d.version v"
        + conditions
        + " order by d.annex, d.process, d.key.regulation";
  }

  String count() {
    return "select count(d) from DutyRow d join d.version v" + conditions;
  }

  <Q extends Query> Q bind(Q query) {
    parameters.forEach(query::setParameter);
    return query;
  }

  private void where(String condition, String name, Object value) {
    conditions.append(condition);
    parameters.put(name, value);
  }
}
