package uz.hemis.bootstrap.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import uz.hemis.application.files.port.StoredFiles;
import uz.hemis.application.shared.Identities;
import uz.hemis.application.shared.Moment;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.access.Scope;
import uz.hemis.domain.files.FileFormat;
import uz.hemis.domain.files.FileName;
import uz.hemis.domain.files.FilePurpose;
import uz.hemis.domain.files.StoredFile;
import uz.hemis.domain.files.Uploader;

/** The papers of the demonstration: one empty page each. */
@ApplicationScoped
class DemoPapers {

  private static final byte[] EMPTY_PAGE =
      """
      %PDF-1.4
      1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
      2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
      3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
      trailer<</Root 1 0 R>>
      %%EOF
      """
          .getBytes(StandardCharsets.US_ASCII);

  private final StoredFiles files;
  private final Identities identities;
  private final Moment moment;

  DemoPapers(StoredFiles files, Identities identities, Moment moment) {
    this.files = files;
    this.identities = identities;
    this.moment = moment;
  }

  /** Keeps a paper as part of the entry. */
  UUID keep(FilePurpose purpose, UUID uploader, Role role, UUID entry) {
    UUID id = identities.next();
    files.save(
        new StoredFile(
            id,
            purpose,
            new FileName("namuna.pdf"),
            FileFormat.PDF,
            EMPTY_PAGE.length,
            new Uploader(uploader, null, role, Scope.institution()),
            moment.now(),
            entry),
        EMPTY_PAGE);
    return id;
  }
}
