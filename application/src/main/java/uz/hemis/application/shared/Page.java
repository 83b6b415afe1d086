package uz.hemis.application.shared;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param items the items of the page, in the order of the list
 * @param next cursor of the next page, opaque to clients; null on the last page
 * @param totalCount how many items the list has in all; null unless asked for
 */
public record Page<T>(List<T> items, String next, Long totalCount) {

  public Page {
    items = List.copyOf(items);
  }

  /** The same page with each item turned into another shape. */
  public <R> Page<R> map(Function<? super T, ? extends R> shape) {
    return new Page<R>(items.stream().<R>map(shape).toList(), next, totalCount);
  }
}
