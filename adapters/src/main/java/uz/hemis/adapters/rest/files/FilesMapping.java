package uz.hemis.adapters.rest.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.text.Normalizer;
import java.util.Locale;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import uz.hemis.application.files.ReadFile;
import uz.hemis.application.files.UploadFile;
import uz.hemis.domain.files.FilePurpose;
import uz.hemis.domain.files.StoredFile;
import uz.hemis.openapi.Download;
import uz.hemis.openapi.model.FileEntry;
import uz.hemis.openapi.model.FilePurposeName;

final class FilesMapping {

  private static final String NO_CLAIM = "application/octet-stream";

  private FilesMapping() {}

  static UploadFile.Command toCommand(FileUpload file, FilePurposeName purpose) {
    FilePurpose meant = purpose == null ? null : FilePurpose.valueOf(purpose.name());
    return file == null
        ? new UploadFile.Command(meant, null, null, null)
        : new UploadFile.Command(
            meant, name(file.fileName()), claim(file.contentType()), new Uploaded(file));
  }

  static FileEntry toView(StoredFile file) {
    return new FileEntry(
        file.id(),
        FilePurposeName.valueOf(file.purpose().name()),
        file.name().value(),
        file.format().mediaType(),
        file.size(),
        file.uploader().person(),
        file.uploadedAt(),
        file.attachedTo());
  }

  static Download toDownload(ReadFile.Opened opened) {
    StoredFile file = opened.file();
    return new Download(file.name().value(), file.format().mediaType(), opened.content());
  }

  private static String name(String given) {
    return given == null ? null : Normalizer.normalize(given, Normalizer.Form.NFC).strip();
  }

  /** The claimed media type without parameters; clients that know none claim octets. */
  private static String claim(String given) {
    if (given == null || given.isBlank()) {
      return null;
    }
    String claimed = given.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    return claimed.equals(NO_CLAIM) ? null : claimed;
  }

  private record Uploaded(FileUpload file) implements UploadFile.Content {

    @Override
    public long size() {
      return file.size();
    }

    @Override
    public InputStream open() throws IOException {
      return Files.newInputStream(file.uploadedFile());
    }
  }
}
