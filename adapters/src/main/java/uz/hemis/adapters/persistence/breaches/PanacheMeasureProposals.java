package uz.hemis.adapters.persistence.breaches;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Map;
import java.util.UUID;
import uz.hemis.application.breaches.port.MeasureProposals;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.breaches.MeasureProposal;
import uz.hemis.domain.shared.rule.RuleBroken;

@ApplicationScoped
class PanacheMeasureProposals
    implements MeasureProposals, PanacheRepositoryBase<ProposalRow, UUID> {

  @Override
  public MeasureProposal getForUpdate(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .map(ProposalRow::toProposal)
        .orElseThrow(() -> new RuleBroken(AccessRule.NOT_FOUND));
  }

  @Override
  public void save(MeasureProposal proposal) {
    ProposalRow kept = findById(proposal.id());
    if (kept == null) {
      persist(ProposalRow.of(proposal));
    } else if (kept.version == proposal.version()) {
      kept.follow(proposal);
    } else {
      throw new RuleBroken(AccessRule.VERSION_STALE, Map.of("version", kept.version));
    }
    flush();
  }
}
