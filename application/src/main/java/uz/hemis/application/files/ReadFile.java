package uz.hemis.application.files;

import java.util.UUID;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.files.StoredFile;

/**
 * Gives a paper to its uploader and to those who judge the entry that it belongs to (4.1). For
 * others it does not exist.
 */
public interface ReadFile {

  /**
   * A file with its content, in clear.
   *
   * @param file the file
   * @param content all of it
   */
  record Opened(StoredFile file, byte[] content) {}

  /** The file without its content. */
  StoredFile get(Actor actor, UUID file);

  /** The file with its content. */
  Opened open(Actor actor, UUID file);
}
