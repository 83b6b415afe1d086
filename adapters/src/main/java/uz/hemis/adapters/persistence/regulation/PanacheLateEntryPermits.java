package uz.hemis.adapters.persistence.regulation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import uz.hemis.application.regulation.port.LateEntryPermits;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.regulation.EntryObject;
import uz.hemis.domain.regulation.LateEntryPermit;
import uz.hemis.domain.regulation.RegulationRule;
import uz.hemis.domain.shared.rule.RuleBroken;

@ApplicationScoped
class PanacheLateEntryPermits implements LateEntryPermits, PanacheRepositoryBase<PermitRow, UUID> {

  private static final String ONE_LIVE = "regulation_permit_live";

  private static final String UNSPENT =
      """
      select p from PermitRow p join p.entries e
      where e.duty = ?1 and e.subjectId = ?2 and e.event = ?3 and e.orderNumber = ?4
        and e.eventDate = ?5 and e.live
      """;

  @Override
  public LateEntryPermit getForUpdate(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .map(PermitRow::toPermit)
        .orElseThrow(() -> new RuleBroken(AccessRule.NOT_FOUND));
  }

  @Override
  public Optional<LateEntryPermit> findUnspentForUpdate(String duty, EntryObject object) {
    return find(
            UNSPENT,
            duty,
            object.subject(),
            object.event(),
            object.orderNumber(),
            object.eventDate())
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .singleResultOptional()
        .map(PermitRow::toPermit);
  }

  @Override
  public void save(LateEntryPermit permit) {
    PermitRow kept = findById(permit.id());
    if (kept == null) {
      insert(permit);
    } else if (kept.version == permit.version()) {
      kept.follow(permit);
      flush();
    } else {
      throw new RuleBroken(AccessRule.VERSION_STALE, Map.of("version", kept.version));
    }
  }

  private void insert(LateEntryPermit permit) {
    try {
      persistAndFlush(PermitRow.of(permit));
    } catch (ConstraintViolationException e) {
      if (ONE_LIVE.equals(e.getConstraintName())) {
        throw new RuleBroken(RegulationRule.LATE_ENTRY_ALREADY_REQUESTED);
      }
      throw e;
    }
  }
}
