package uz.hemis.adapters.persistence.corrections;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import uz.hemis.adapters.persistence.shared.Cursor;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;

/** Pages of lists by identifier, newest first; identifiers grow with time. */
final class Paging {

  private Paging() {}

  /** The identifier after which the page begins; null for the first. */
  static UUID after(PageRequest page) {
    return page.after() == null
        ? null
        : Cursor.part(Cursor.read(page.after(), 1).getFirst(), UUID::fromString);
  }

  /**
   * @param found one more than the page holds, if there are so many
   */
  static <T> Page<T> of(
      List<T> found, PageRequest page, Function<T, UUID> id, Supplier<Long> total) {
    boolean more = found.size() > page.limit();
    List<T> shown = more ? found.subList(0, page.limit()) : found;
    return new Page<>(
        shown,
        more ? Cursor.after(id.apply(shown.getLast())) : null,
        page.totalCount() ? total.get() : null);
  }
}
