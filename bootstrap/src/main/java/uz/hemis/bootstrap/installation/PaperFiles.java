package uz.hemis.bootstrap.installation;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import uz.hemis.application.files.port.MediaTypes;
import uz.hemis.domain.files.FileFormat;
import uz.hemis.domain.files.FileName;
import uz.hemis.domain.files.StoredFile;

/** Papers that lie in a directory of the machine. */
@ApplicationScoped
class PaperFiles {

  private final MediaTypes mediaTypes;

  PaperFiles(MediaTypes mediaTypes) {
    this.mediaTypes = mediaTypes;
  }

  /**
   * Reads a PDF, judged by its name and content like an uploaded file.
   *
   * @throws IllegalArgumentException when it cannot be read or is too large
   * @throws uz.hemis.domain.shared.rule.RuleBroken when it is no PDF
   */
  Paper read(String path) {
    try {
      Path file = Path.of(path);
      if (!Files.isRegularFile(file) || Files.size(file) > StoredFile.MAX_SIZE) {
        throw new IllegalArgumentException("not a file of fit size");
      }
      FileName name = new FileName(file.getFileName().toString());
      byte[] content = Files.readAllBytes(file);
      FileFormat.of(mediaTypes.find(content), name, FileFormat.PDF.mediaType());
      return new Paper(name, content);
    } catch (IOException e) {
      throw new IllegalArgumentException("not readable", e);
    }
  }
}
