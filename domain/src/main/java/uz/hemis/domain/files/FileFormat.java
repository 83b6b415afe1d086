package uz.hemis.domain.files;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import uz.hemis.domain.shared.rule.RuleBroken;

/** The formats in which papers are accepted. */
public enum FileFormat {
  PDF("application/pdf", "pdf"),
  JPEG("image/jpeg", "jpg", "jpeg"),
  PNG("image/png", "png");

  private final String mediaType;
  private final Set<String> extensions;

  FileFormat(String mediaType, String... extensions) {
    this.mediaType = mediaType;
    this.extensions = Set.of(extensions);
  }

  /** The media type (RFC 6838) of the format. */
  public String mediaType() {
    return mediaType;
  }

  /**
   * The format of a file whose name and claim agree with its content.
   *
   * @param found media type found in the content
   * @param claimed media type that the client named; null when it named none
   * @throws RuleBroken {@link FileRule#FILE_TYPE_REFUSED} when it is none of the formats, or its
   *     name or claim is of another one
   */
  public static FileFormat of(String found, FileName name, String claimed) {
    return Arrays.stream(values())
        .filter(format -> format.mediaType.equals(found))
        .filter(format -> format.extensions.contains(name.extension()))
        .filter(format -> claimed == null || format.mediaType.equals(claimed))
        .findFirst()
        .orElseThrow(() -> refused(found));
  }

  private static RuleBroken refused(String found) {
    return new RuleBroken(
        FileRule.FILE_TYPE_REFUSED,
        "/file",
        Map.of("found", found, "accepted", Arrays.stream(values()).map(f -> f.mediaType).toList()));
  }
}
