package uz.hemis.adapters.persistence.approvals;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import uz.hemis.adapters.persistence.shared.Conditions;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.adapters.persistence.shared.Key;
import uz.hemis.adapters.persistence.shared.Listing;
import uz.hemis.application.approvals.query.ProposalFilter;
import uz.hemis.application.approvals.query.ProposalItem;
import uz.hemis.application.approvals.query.ProposalSight;
import uz.hemis.application.approvals.query.ProposalView;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.approvals.Payload;

/** Reads of proposals with the names of the people. */
@Singleton
class ProposalReads {

  private static final String FROM =
      """
      from approvals_proposal p
      join people_person a on a.id = p.proposer_person
      left join people_person b on b.id = p.decider_person""";

  private static final String ITEM =
      "select a.family_name || ' ' || a.given_name as proposer_name,"
          + " b.family_name || ' ' || b.given_name as decider_name, "
          + ProposalColumns.ALL;

  private static final Listing<ProposalItem> LIST =
      new Listing<>(ITEM, FROM, Key.newestFirst("p.id", ProposalItem::id), ProposalReads::item);

  private final Jdbc jdbc;
  private final SealedPayload payloads;

  ProposalReads(Jdbc jdbc, SealedPayload payloads) {
    this.jdbc = jdbc;
    this.payloads = payloads;
  }

  Page<ProposalItem> list(ProposalFilter filter, ProposalSight sight, PageRequest page) {
    return LIST.page(jdbc, matching(filter, sight), page);
  }

  Optional<ProposalView> find(UUID id, ProposalSight sight) {
    Conditions condition = SightCondition.of(sight).and("p.id = ?", id);
    return jdbc.find(
        ITEM + ", p.payload_sealed " + FROM + condition.where(), this::view, condition.values());
  }

  private static Conditions matching(ProposalFilter filter, ProposalSight sight) {
    Conditions condition =
        SightCondition.of(sight)
            .andIf("p.state = ?", filter.state() == null ? null : filter.state().name())
            .andIf("p.kind = ?", filter.kind());
    if (filter.mine()) {
      condition.and("p.proposer_person = ?", sight.person());
    }
    if (filter.awaiting()) {
      SightCondition.awaiting(condition, sight);
    }
    return condition;
  }

  private ProposalView view(ResultSet row) throws SQLException {
    ProposalItem item = item(row);
    Payload payload =
        payloads.open(
            row.getBytes("payload_sealed"),
            item.hash(),
            item.id(),
            ProposalColumns.matter(row),
            item.proposer());
    return new ProposalView(item, payload.isIntact() ? payload.text() : null);
  }

  private static ProposalItem item(ResultSet row) throws SQLException {
    return new ProposalItem(
        Jdbc.uuid(row, "id"),
        row.getLong("version"),
        row.getString("kind"),
        Jdbc.uuid(row, "subject_id"),
        row.getString("reference"),
        ProposalColumns.approvers(row),
        ProposalColumns.state(row),
        ProposalColumns.hash(row),
        Jdbc.uuid(row, "proposer_person"),
        row.getString("proposer_name"),
        Role.valueOf(row.getString("proposer_role")),
        Jdbc.instant(row, "proposed_at"),
        ProposalColumns.outcome(row),
        row.getString("decider_name"));
  }
}
