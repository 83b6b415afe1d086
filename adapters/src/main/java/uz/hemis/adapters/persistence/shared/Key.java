package uz.hemis.adapters.persistence.shared;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * By what a list is ordered and where its next page begins; the parts together belong to one row.
 *
 * @param <T> what a row is read as
 */
public final class Key<T> {

  private final List<Part<T>> parts;
  private final boolean descending;

  /**
   * A part of the key.
   *
   * @param column as the statement names it
   * @param reader reads the value out of a cursor
   * @param value of what was read
   */
  public record Part<T>(String column, Function<String, ?> reader, Function<T, ?> value) {}

  private Key(List<Part<T>> parts, boolean descending) {
    this.parts = parts;
    this.descending = descending;
  }

  /** By an identifier; identifiers grow with time. */
  public static <T> Key<T> newestFirst(String column, Function<T, UUID> id) {
    return new Key<>(List.of(new Part<>(column, UUID::fromString, id)), true);
  }

  /** By an identifier; identifiers grow with time. */
  public static <T> Key<T> oldestFirst(String column, Function<T, UUID> id) {
    return new Key<>(List.of(new Part<>(column, UUID::fromString, id)), false);
  }

  public static <T> Key<T> ascending(List<Part<T>> parts) {
    return new Key<>(List.copyOf(parts), false);
  }

  public static <T> Key<T> descending(List<Part<T>> parts) {
    return new Key<>(List.copyOf(parts), true);
  }

  /** The order in SQL, beginning with {@code order by}. */
  String order() {
    String direction = descending ? " desc" : "";
    return parts.stream()
        .map(part -> part.column() + direction)
        .collect(Collectors.joining(", ", " order by ", ""));
  }

  /**
   * Leaves what comes after the cursor; everything when there is none. The first part is bounded by
   * itself too: an index cannot be entered through a comparison of columns of several tables.
   */
  void beyond(String cursor, Conditions which) {
    if (cursor == null) {
      return;
    }
    List<String> texts = Cursor.read(cursor, parts.size());
    Object[] values =
        IntStream.range(0, parts.size())
            .<Object>mapToObj(i -> Cursor.part(texts.get(i), parts.get(i).reader()))
            .toArray();
    String sign = descending ? "<" : ">";
    if (parts.size() > 1) {
      which.and(parts.getFirst().column() + " " + sign + "= ?", values[0]);
    }
    which.and(
        "(%s) %s (%s)"
            .formatted(
                parts.stream().map(Part::column).collect(Collectors.joining(", ")),
                sign,
                parts.stream().map(part -> "?").collect(Collectors.joining(", "))),
        values);
  }

  /** The cursor that continues after what was read last. */
  String after(T last) {
    return Cursor.after(parts.stream().map(part -> part.value().apply(last)).toArray());
  }
}
