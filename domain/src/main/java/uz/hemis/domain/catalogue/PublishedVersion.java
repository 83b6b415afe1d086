package uz.hemis.domain.catalogue;

import java.util.Objects;

/**
 * A version that is law (7.2).
 *
 * @param code its stable name, such as {@code HEMIS-2024}
 * @param content what it says
 */
public record PublishedVersion(String code, CatalogueContent content) {

  public PublishedVersion {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(content, "content");
  }
}
