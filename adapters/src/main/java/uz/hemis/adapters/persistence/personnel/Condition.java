package uz.hemis.adapters.persistence.personnel;

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

  Condition copy() {
    Condition copy = new Condition();
    copy.sql.setLength(0);
    copy.sql.append(sql);
    copy.values.addAll(values);
    return copy;
  }

  String sql() {
    return sql.toString();
  }

  Object[] values(Object... further) {
    List<Object> all = new ArrayList<>(values);
    all.addAll(Arrays.asList(further));
    return all.toArray();
  }
}
