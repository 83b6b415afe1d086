package uz.hemis.adapters.persistence.shared;

import java.util.Collection;
import java.util.function.Function;

/**
 * One column of many rows, bound at once, so that a statement keeps them all with {@code unnest}.
 *
 * @param type the type of its elements in SQL
 */
public record SqlArray(String type, Object[] values) {

  /** The column that the items make. */
  public static <T> SqlArray of(String type, Collection<T> items, Function<T, ?> value) {
    return new SqlArray(type, items.stream().map(value).toArray());
  }

  /** A column of bytes; null where the item has none. */
  public static <T> SqlArray ofBytes(Collection<T> items, Function<T, byte[]> value) {
    return new SqlArray("bytea", items.stream().map(value).toArray(byte[][]::new));
  }
}
