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

  private final StringBuilder conditions = new StringBuilder(" where 1 = 1");
  private final Map<String, Object> parameters = new LinkedHashMap<>();

  DutyCriteria(DutyFilter filter) {
    if (filter.annex() != null) {
      where(" and d.annex = :annex", "annex", filter.annex());
    }
    if (filter.role() != null) {
      where(" and d.role = :role", "role", filter.role());
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
    return "from DutyRow d join fetch d.version"
        + conditions
        + " order by d.annex, d.process, d.key.regulation";
  }

  String count() {
    return "select count(d) from DutyRow d" + conditions;
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
