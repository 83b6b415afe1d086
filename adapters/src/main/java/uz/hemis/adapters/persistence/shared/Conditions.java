package uz.hemis.adapters.persistence.shared;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a list is narrowed to: conditions in SQL with the values of their question marks in order.
 */
public final class Conditions {

  private final StringBuilder text = new StringBuilder(" where true");
  private final List<Object> values = new ArrayList<>();

  /** Adds the condition with its values. */
  public Conditions and(String condition, Object... bound) {
    text.append(" and (").append(condition).append(')');
    values.addAll(Arrays.asList(bound));
    return this;
  }

  /** Adds the condition with one value, unless nothing is asked for. */
  public Conditions andIf(String condition, Object value) {
    return value == null ? this : and(condition, value);
  }

  /** The conditions, beginning with {@code where}. */
  public String where() {
    return text.toString();
  }

  /** The values of the conditions, followed by further ones. */
  public Object[] values(Object... further) {
    List<Object> all = new ArrayList<>(values);
    all.addAll(Arrays.asList(further));
    return all.toArray();
  }
}
