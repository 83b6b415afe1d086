package uz.hemis.bootstrap.installation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import uz.hemis.application.files.port.StoredFiles;
import uz.hemis.application.installation.port.Installations;
import uz.hemis.application.shared.Identities;
import uz.hemis.application.shared.Moment;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.access.Scope;
import uz.hemis.domain.files.FileFormat;
import uz.hemis.domain.files.FilePurpose;
import uz.hemis.domain.files.StoredFile;
import uz.hemis.domain.files.Uploader;

/** Keeps the papers by which an installation and its first people are entered. */
@ApplicationScoped
public class FoundingPapers {

  private final StoredFiles files;
  private final Identities identities;
  private final Moment moment;

  FoundingPapers(StoredFiles files, Identities identities, Moment moment) {
    this.files = files;
    this.identities = identities;
    this.moment = moment;
  }

  /** Keeps a paper as part of the installation, as if the person had uploaded it in the role. */
  public UUID keep(FilePurpose purpose, Paper paper, UUID uploader, Role role) {
    UUID id = identities.next();
    files.save(
        new StoredFile(
            id,
            purpose,
            paper.name(),
            FileFormat.PDF,
            paper.content().length,
            new Uploader(uploader, null, role, Scope.institution()),
            moment.now(),
            Installations.ID),
        paper.content());
    return id;
  }
}
