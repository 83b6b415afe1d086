package uz.hemis.adapters.persistence.assignments;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.query.NativeQuery;

/** What a list is narrowed to: conditions in SQL with their parameters. */
final class Criteria {

  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> parameters = new HashMap<>();

  /** Adds the condition, unless nothing is asked for. */
  void add(String condition, String parameter, Object value) {
    if (value != null) {
      conditions.add(condition);
      parameters.put(parameter, value);
    }
  }

  String where() {
    return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
  }

  <T> NativeQuery<T> bind(NativeQuery<T> query) {
    parameters.forEach(query::setParameter);
    return query;
  }
}
