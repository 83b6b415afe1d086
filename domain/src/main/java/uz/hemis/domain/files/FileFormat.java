package uz.hemis.domain.files;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

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

  /** Whether a name with this extension, in lower case, may have the format. */
  public boolean hasExtension(String extension) {
    return extensions.contains(extension);
  }

  /** The format of the media type, if it is accepted. */
  public static Optional<FileFormat> of(String mediaType) {
    return Arrays.stream(values()).filter(f -> f.mediaType.equals(mediaType)).findFirst();
  }
}
