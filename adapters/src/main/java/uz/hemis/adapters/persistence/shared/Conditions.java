package uz.hemis.adapters.persistence.shared;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

  /** Adds the condition with its values when it is asked for. */
  public Conditions andWhen(boolean asked, String condition, Object... bound) {
    return asked ? and(condition, bound) : this;
  }

  /** Adds the alternatives, one of which has to hold; none of them holds when there is none. */
  public Conditions andOneOf(List<Alternative> alternatives) {
    return and(
        Stream.concat(Stream.of("false"), alternatives.stream().map(Alternative::text))
            .collect(Collectors.joining(") or (", "(", ")")),
        alternatives.stream().flatMap(each -> each.values().stream()).toArray());
  }

  /** One of several conditions with its values. */
  public record Alternative(String text, List<Object> values) {

    public static Alternative of(String text, Object... values) {
      return new Alternative(text, List.of(values));
    }

    /** The same under a further condition. */
    public Alternative and(String condition, Object... bound) {
      return of(
          "(" + text + ") and (" + condition + ")",
          Stream.concat(values.stream(), Stream.of(bound)).toArray());
    }
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
