package uz.hemis.application.files;

import java.util.UUID;
import uz.hemis.application.files.port.FileReaders;
import uz.hemis.application.files.port.StoredFiles;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.files.StoredFile;
import uz.hemis.domain.shared.rule.RuleBroken;

@UseCase
class ReadFileService implements ReadFile {

  private final StoredFiles files;
  private final FileReaders readers;

  ReadFileService(StoredFiles files, FileReaders readers) {
    this.files = files;
    this.readers = readers;
  }

  @Override
  public StoredFile get(Actor actor, UUID file) {
    return requireReadable(actor, file);
  }

  @Override
  public Opened open(Actor actor, UUID file) {
    return new Opened(requireReadable(actor, file), files.getContent(file));
  }

  private StoredFile requireReadable(Actor actor, UUID file) {
    return files
        .find(file)
        .filter(found -> mayRead(actor, found))
        .orElseThrow(() -> new RuleBroken(AccessRule.NOT_FOUND));
  }

  private boolean mayRead(Actor actor, StoredFile file) {
    return file.isOwnOf(actor)
        || file.attachedTo() != null && readers.mayRead(actor, file.purpose(), file.attachedTo());
  }
}
