package uz.hemis.adapters.persistence.security;

import java.util.List;
import java.util.function.Function;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;

/** Cuts pages out of what was found. */
final class Pages {

  private Pages() {}

  /**
   * The page.
   *
   * @param found one row more than the page holds, if there is one
   * @param cursor of the page's last row
   */
  static <T> Page<T> of(List<T> found, PageRequest page, Long total, Function<T, String> cursor) {
    boolean more = found.size() > page.limit();
    List<T> shown = more ? found.subList(0, page.limit()) : found;
    return new Page<>(shown, more ? cursor.apply(shown.getLast()) : null, total);
  }
}
