package uz.hemis.application.files.port;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import uz.hemis.domain.files.StoredFile;

/** The uploaded files, kept sealed. */
public interface StoredFiles {

  /** Keeps a new file with its content. */
  void save(StoredFile file, byte[] content);

  /** The file without its content. */
  Optional<StoredFile> find(UUID id);

  /** The content of a file that exists, in clear. */
  byte[] getContent(UUID id);

  /**
   * Removes files that were uploaded before the moment and belong to no entry.
   *
   * @return how many were removed
   */
  int purge(Instant uploadedBefore);
}
