package uz.hemis.adapters.documents;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import uz.hemis.application.files.port.MediaTypes;

/** Finds media types by the marks that formats carry in their content. */
@ApplicationScoped
class TikaMediaTypes implements MediaTypes {

  private final MimeTypes known = MimeTypes.getDefaultMimeTypes();

  @Override
  public String find(byte[] content) {
    try {
      return known.detect(new ByteArrayInputStream(content), new Metadata()).toString();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot look into what was uploaded", e);
    }
  }
}
