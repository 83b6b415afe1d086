package uz.hemis.application.files;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uz.hemis.application.files.port.StoredFiles;
import uz.hemis.domain.files.StoredFile;

final class FilesInMemory implements StoredFiles {

  private final Map<UUID, StoredFile> files = new HashMap<>();
  private final Map<UUID, byte[]> contents = new HashMap<>();

  @Override
  public void save(StoredFile file, byte[] content) {
    files.put(file.id(), file);
    contents.put(file.id(), content);
  }

  @Override
  public Optional<StoredFile> find(UUID id) {
    return Optional.ofNullable(files.get(id));
  }

  @Override
  public byte[] getContent(UUID id) {
    return contents.get(id);
  }

  @Override
  public int purge(Instant uploadedBefore) {
    int before = files.size();
    files.values().removeIf(f -> f.attachedTo() == null && f.uploadedAt().isBefore(uploadedBefore));
    return before - files.size();
  }
}
