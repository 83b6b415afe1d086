package uz.hemis.application.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import uz.hemis.application.files.port.MediaTypes;
import uz.hemis.application.files.port.StoredFiles;
import uz.hemis.application.shared.Identities;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.files.FileFormat;
import uz.hemis.domain.files.FileName;
import uz.hemis.domain.files.FilePurpose;
import uz.hemis.domain.files.FileRule;
import uz.hemis.domain.files.StoredFile;
import uz.hemis.domain.files.Uploader;
import uz.hemis.domain.shared.rule.RuleBroken;

@UseCase
class UploadFileService implements UploadFile {

  private static final String FIELD = "/file";

  private final StoredFiles files;
  private final MediaTypes mediaTypes;
  private final Identities identities;
  private final Moment moment;

  UploadFileService(
      StoredFiles files, MediaTypes mediaTypes, Identities identities, Moment moment) {
    this.files = files;
    this.mediaTypes = mediaTypes;
    this.identities = identities;
    this.moment = moment;
  }

  @Override
  public StoredFile upload(Actor actor, Command command) {
    actor.require(Permission.FILE_UPLOAD);
    requirePurpose(command.purpose());
    requireFitSize(command.content());
    FileName name = new FileName(command.name());
    byte[] content = read(command.content());
    StoredFile file =
        new StoredFile(
            identities.next(),
            command.purpose(),
            name,
            FileFormat.of(mediaTypes.find(content), name, command.claimedType()),
            content.length,
            Uploader.of(actor),
            moment.now(),
            null);
    files.save(file, content);
    return file;
  }

  private static void requirePurpose(FilePurpose purpose) {
    if (purpose == null) {
      throw new RuleBroken(FileRule.FILE_PURPOSE_MISSING, "/purpose", Map.of());
    }
  }

  private static void requireFitSize(Content content) {
    if (content == null) {
      throw new RuleBroken(FileRule.FILE_MISSING, FIELD, Map.of());
    }
    if (content.size() == 0) {
      throw new RuleBroken(FileRule.FILE_EMPTY, FIELD, Map.of());
    }
    if (content.size() > StoredFile.MAX_SIZE) {
      throw new RuleBroken(
          FileRule.FILE_TOO_LARGE,
          FIELD,
          Map.of("size", content.size(), "maxSize", StoredFile.MAX_SIZE));
    }
  }

  private static byte[] read(Content content) {
    try (InputStream stream = content.open()) {
      return stream.readNBytes(StoredFile.MAX_SIZE);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read what was uploaded", e);
    }
  }
}
