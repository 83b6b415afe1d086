package uz.hemis.adapters.persistence.files;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import uz.hemis.application.files.port.StoredFiles;
import uz.hemis.application.shared.KeptForATime;

/** Files that no entry names are kept for seven days after their upload. */
@ApplicationScoped
class UnattachedFilesTerm implements KeptForATime {

  private final StoredFiles files;

  UnattachedFilesTerm(StoredFiles files) {
    this.files = files;
  }

  @Override
  public Duration term() {
    return Duration.ofDays(7);
  }

  @Override
  public int removeBefore(Instant moment) {
    return files.purge(moment);
  }
}
