package uz.hemis.application.shared;

/**
 * Which page of a list is asked for. Pages follow a key, never an offset, so that they hold while
 * the list changes.
 *
 * @param limit how many items at the most, 1 to 200
 * @param after cursor that the former page gave; null for the first page
 * @param totalCount whether to count all items as well
 */
public record PageRequest(int limit, String after, boolean totalCount) {

  /** The largest page. */
  public static final int MAX_LIMIT = 200;

  public PageRequest {
    if (limit < 1 || limit > MAX_LIMIT) {
      throw new IllegalArgumentException("limit: " + limit);
    }
  }
}
