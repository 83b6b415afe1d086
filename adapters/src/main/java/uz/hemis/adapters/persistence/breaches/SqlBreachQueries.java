package uz.hemis.adapters.persistence.breaches;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uz.hemis.adapters.persistence.shared.Conditions;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.adapters.persistence.shared.KeptJson;
import uz.hemis.application.breaches.query.BreachFilter;
import uz.hemis.application.breaches.query.BreachItem;
import uz.hemis.application.breaches.query.BreachQueries;
import uz.hemis.application.breaches.query.BreachSight;
import uz.hemis.application.breaches.query.BreachView;
import uz.hemis.application.breaches.query.EvidenceView;
import uz.hemis.application.breaches.query.ProposalFilter;
import uz.hemis.application.breaches.query.ProposalSight;
import uz.hemis.application.breaches.query.ProposalView;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.domain.breaches.BreachFacts;

@ApplicationScoped
class SqlBreachQueries implements BreachQueries {

  private static final String FACTS =
      "select facts from breaches_fact where breach_id = ? order by position";

  private static final String STATEMENTS =
      """
      select s.*, concat_ws(' ', p.family_name, p.given_name) as person_name
      from breaches_statement s left join people_person p on p.id = s.person_id
      where s.breach_id = ? order by s.id
      """;

  private static final String INSTANCE = "select instance_id from breaches_breach where id = ?";

  private static final String CITING =
      "select proposal_id from breaches_citation where breach_id = ? order by proposal_id";

  private final Jdbc jdbc;
  private final EvidenceReads evidence;

  SqlBreachQueries(Jdbc jdbc, EvidenceReads evidence) {
    this.jdbc = jdbc;
    this.evidence = evidence;
  }

  @Override
  public Page<BreachItem> listBreaches(BreachFilter filter, BreachSight sight, PageRequest page) {
    return BreachProjection.LIST.page(jdbc, BreachConditions.of(filter, sight), page);
  }

  @Override
  public Optional<BreachView> findBreach(UUID id, BreachSight sight) {
    Conditions which = BreachConditions.of(BreachFilter.any(), sight).and("b.id = ?", id);
    return jdbc.find(
        BreachProjection.SELECT + BreachProjection.FROM + which.where(),
        row ->
            BreachProjection.toView(
                row, facts(id), jdbc.list(STATEMENTS, BreachProjection::toSaid, id)),
        which.values());
  }

  @Override
  public List<EvidenceView.Permit> listPermits(UUID breach) {
    return evidence.permits(breach);
  }

  @Override
  public List<EvidenceView.RecordedDeed> listDeeds(UUID breach) {
    List<UUID> subjects = new ArrayList<>(List.of(breach));
    subjects.addAll(jdbc.list(INSTANCE, row -> Jdbc.uuid(row, "instance_id"), breach));
    evidence.permits(breach).forEach(permit -> subjects.add(permit.id()));
    return evidence.deeds(subjects);
  }

  @Override
  public Page<ProposalView> listProposals(
      ProposalFilter filter, ProposalSight sight, PageRequest page) {
    return ProposalProjection.LIST.page(jdbc, BreachConditions.of(filter, sight), page);
  }

  @Override
  public Optional<ProposalView> findProposal(UUID id, ProposalSight sight) {
    return ProposalProjection.LIST.find(
        jdbc, BreachConditions.of(ProposalFilter.any(), sight).and("m.id = ?", id));
  }

  @Override
  public List<UUID> listCiting(UUID breach) {
    return jdbc.list(CITING, row -> Jdbc.uuid(row, "proposal_id"), breach);
  }

  private List<BreachFacts> facts(UUID breach) {
    return jdbc.list(FACTS, row -> KeptJson.read(row.getString(1), BreachFacts.class), breach);
  }
}
