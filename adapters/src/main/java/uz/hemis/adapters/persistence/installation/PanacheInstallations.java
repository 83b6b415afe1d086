package uz.hemis.adapters.persistence.installation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import uz.hemis.application.installation.port.Installations;
import uz.hemis.application.installation.query.InstallationQueries;
import uz.hemis.application.installation.query.InstallationView;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.installation.Installation;
import uz.hemis.domain.shared.rule.RuleBroken;

@ApplicationScoped
class PanacheInstallations
    implements Installations, InstallationQueries, PanacheRepositoryBase<InstallationRow, UUID> {

  @Override
  public Installation get() {
    return findByIdOptional(ID, LockModeType.PESSIMISTIC_WRITE)
        .map(InstallationRow::toInstallation)
        .orElseThrow(() -> new RuleBroken(AccessRule.NOT_FOUND));
  }

  @Override
  public void save(Installation installation) {
    InstallationRow kept = findById(ID);
    InstallationRow row = kept == null ? new InstallationRow() : kept;
    row.fill(installation);
    persistAndFlush(row);
  }

  @Override
  public Optional<InstallationView> find() {
    return findByIdOptional(ID).map(row -> new InstallationView(row.version, row.toInstallation()));
  }
}
