package uz.hemis.adapters.persistence.files;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import uz.hemis.application.files.FileReferences;
import uz.hemis.application.shared.Moment;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.files.FilePurpose;
import uz.hemis.domain.files.FileRule;
import uz.hemis.domain.files.StoredFile;
import uz.hemis.domain.shared.rule.RuleBroken;

/** Attaches a file while holding its row, so that two entries never share one. */
@ApplicationScoped
class SqlFileReferences implements FileReferences {

  private final SqlStoredFiles files;
  private final Moment moment;

  SqlFileReferences(SqlStoredFiles files, Moment moment) {
    this.files = files;
    this.moment = moment;
  }

  @Override
  public void attach(Actor actor, UUID file, FilePurpose purpose, String field, UUID owner) {
    Map<String, Object> facts = Map.of("purpose", purpose.name());
    if (file == null) {
      throw new RuleBroken(FileRule.FILE_MISSING, field, facts);
    }
    StoredFile found =
        files
            .findForUpdate(file)
            .orElseThrow(() -> new RuleBroken(FileRule.FILE_UNKNOWN, field, facts));
    files.attach(found.attach(actor, purpose, field, owner), moment.now());
  }
}
