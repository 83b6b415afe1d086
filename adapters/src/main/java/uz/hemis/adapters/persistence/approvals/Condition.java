package uz.hemis.adapters.persistence.approvals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A where clause that grows with what is asked for, together with its values. */
final class Condition {

  private final StringBuilder sql = new StringBuilder("true");
  private final List<Object> values = new ArrayList<>();

  Condition and(String part, Object... bound) {
    sql.append(" and ").append(part);
    values.addAll(Arrays.asList(bound));
    return this;
  }

  /** Adds the part when the value is asked for. */
  Condition andIf(Object asked, String part, Object... bound) {
    return asked == null ? this : and(part, bound);
  }

  /** Adds the alternatives, one of which has to hold; none of them holds when there is none. */
  Condition andOneOf(List<Alternative> alternatives) {
    sql.append(" and (false");
    for (Alternative each : alternatives) {
      sql.append(" or (").append(each.sql()).append(')');
      values.addAll(each.values());
    }
    sql.append(')');
    return this;
  }

  String sql() {
    return sql.toString();
  }

  Object[] values(Object... further) {
    List<Object> all = new ArrayList<>(values);
    all.addAll(Arrays.asList(further));
    return all.toArray();
  }

  /** One of several conditions with its values. */
  record Alternative(String sql, List<Object> values) {

    static Alternative of(String sql, Object... values) {
      return new Alternative(sql, List.of(values));
    }

    Alternative and(String part, Object... bound) {
      List<Object> all = new ArrayList<>(values);
      all.addAll(Arrays.asList(bound));
      return new Alternative(sql + " and " + part, all);
    }
  }
}
