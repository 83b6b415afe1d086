package uz.hemis.adapters.persistence.shared;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;

/** Makes pages out of rows that were read with one more than the page holds. */
public final class Paging {

  private Paging() {}

  /** The identifier after which the page begins; null for the first. */
  public static UUID after(PageRequest page) {
    return page.after() == null
        ? null
        : Cursor.part(Cursor.read(page.after(), 1).getFirst(), UUID::fromString);
  }

  /**
   * A page of a list that goes by identifier.
   *
   * @param found one more than the page holds, if there are so many
   */
  public static <T> Page<T> byId(
      List<T> found, PageRequest page, Function<T, UUID> id, Supplier<Long> total) {
    return of(found, page, last -> Cursor.after(id.apply(last)), total);
  }

  /**
   * A page.
   *
   * @param found one more than the page holds, if there are so many
   * @param cursor the cursor that continues after a row
   * @param total asked only when the page is to tell how many there are in all
   */
  public static <T> Page<T> of(
      List<T> found, PageRequest page, Function<T, String> cursor, Supplier<Long> total) {
    boolean more = found.size() > page.limit();
    List<T> shown = more ? found.subList(0, page.limit()) : found;
    return new Page<>(
        shown, more ? cursor.apply(shown.getLast()) : null, page.totalCount() ? total.get() : null);
  }
}
