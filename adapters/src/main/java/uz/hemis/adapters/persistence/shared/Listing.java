package uz.hemis.adapters.persistence.shared;

import java.util.List;
import java.util.Optional;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;

/**
 * A list that is read page by page.
 *
 * @param <T> what a row is read as
 * @param select the columns, beginning with {@code select}
 * @param from the tables, beginning with {@code from}; each row of theirs is one of the list
 * @param key what orders it
 * @param reader reads a row
 */
public record Listing<T>(String select, String from, Key<T> key, Jdbc.RowReader<T> reader) {

  /** The page of those that the conditions leave; they are counted only when the page asks. */
  public Page<T> page(Jdbc jdbc, Conditions which, PageRequest page) {
    Long total = page.totalCount() ? count(jdbc, which) : null;
    key.beyond(page.after(), which);
    List<T> found = first(jdbc, which, page.limit() + 1);
    boolean more = found.size() > page.limit();
    List<T> shown = more ? found.subList(0, page.limit()) : found;
    return new Page<>(shown, more ? key.after(shown.getLast()) : null, total);
  }

  /**
   * The first of those that the conditions leave. How many stands in the text: of a number that it
   * does not see, the database plans for a tenth of all rows, sorted.
   */
  public List<T> first(Jdbc jdbc, Conditions which, int most) {
    return jdbc.list(text(which) + key.order() + " limit " + most, reader, which.values());
  }

  /** All that the conditions leave. */
  public List<T> all(Jdbc jdbc, Conditions which) {
    return jdbc.list(text(which) + key.order(), reader, which.values());
  }

  /** The one that the conditions leave. */
  public Optional<T> find(Jdbc jdbc, Conditions which) {
    return jdbc.find(text(which), reader, which.values());
  }

  /** How many the conditions leave. */
  public long count(Jdbc jdbc, Conditions which) {
    return jdbc.find(
            "select count(*) " + from + which.where(), row -> row.getLong(1), which.values())
        .orElseThrow();
  }

  private String text(Conditions which) {
    return select + " " + from + which.where();
  }
}
