package uz.hemis.adapters.rest.edge;

import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Who prefers a page to JSON: browsers do, programs do not. */
final class PageWish {

  private static final MediaType PROBLEM = MediaType.valueOf(Problems.MEDIA_TYPE);

  private PageWish() {}

  /**
   * @param accepted media types, the best liked first
   */
  static boolean in(List<MediaType> accepted) {
    for (MediaType type : accepted) {
      if (type.isCompatible(MediaType.APPLICATION_JSON_TYPE) || type.isCompatible(PROBLEM)) {
        return false;
      }
      if (type.isCompatible(MediaType.TEXT_HTML_TYPE)) {
        return true;
      }
    }
    return false;
  }
}
