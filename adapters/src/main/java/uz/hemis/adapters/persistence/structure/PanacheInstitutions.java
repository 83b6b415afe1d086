package uz.hemis.adapters.persistence.structure;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Map;
import java.util.Optional;
import uz.hemis.application.structure.port.Institutions;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.shared.rule.RuleBroken;
import uz.hemis.domain.structure.Institution;

@ApplicationScoped
class PanacheInstitutions implements Institutions, PanacheRepositoryBase<InstitutionRow, Short> {

  @Override
  public Optional<Institution> find() {
    return findByIdOptional(InstitutionRow.ONLY).map(InstitutionRow::toInstitution);
  }

  @Override
  public Institution get(long expectedVersion) {
    InstitutionRow row =
        findByIdOptional(InstitutionRow.ONLY, LockModeType.PESSIMISTIC_WRITE)
            .orElseThrow(() -> new RuleBroken(AccessRule.NOT_FOUND));
    if (row.version != expectedVersion) {
      throw new RuleBroken(AccessRule.VERSION_STALE, Map.of("version", row.version));
    }
    return row.toInstitution();
  }

  @Override
  public void save(Institution institution) {
    InstitutionRow kept = findById(InstitutionRow.ONLY);
    InstitutionRow row = kept == null ? new InstitutionRow() : kept;
    row.fill(institution);
    persistAndFlush(row);
  }
}
