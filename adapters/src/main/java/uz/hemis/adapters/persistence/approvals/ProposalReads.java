package uz.hemis.adapters.persistence.approvals;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.adapters.persistence.shared.Paging;
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
      left join people_person b on b.id = p.decider_person
      where\s""";

  private static final String ITEM =
      "select a.family_name || ' ' || a.given_name as proposer_name,"
          + " b.family_name || ' ' || b.given_name as decider_name, "
          + ProposalColumns.ALL;

  private final Jdbc jdbc;
  private final SealedPayload payloads;

  ProposalReads(Jdbc jdbc, SealedPayload payloads) {
    this.jdbc = jdbc;
    this.payloads = payloads;
  }

  Page<ProposalItem> list(ProposalFilter filter, ProposalSight sight, PageRequest page) {
    UUID after = Paging.after(page);
    Condition following = matching(filter, sight).andIf(after, "p.id < ?", after);
    return Paging.byId(
        jdbc.list(
            ITEM + FROM + following.sql() + " order by p.id desc limit ?",
            ProposalReads::item,
            following.values(page.limit() + 1)),
        page,
        ProposalItem::id,
        () -> count(matching(filter, sight)));
  }

  Optional<ProposalView> find(UUID id, ProposalSight sight) {
    Condition condition = SightCondition.of(sight).and("p.id = ?", id);
    return jdbc.find(
        ITEM + ", p.payload_sealed" + FROM + condition.sql(), this::view, condition.values());
  }

  private static Condition matching(ProposalFilter filter, ProposalSight sight) {
    Condition condition =
        SightCondition.of(sight)
            .andIf(
                filter.state(),
                "p.state = ?",
                filter.state() == null ? null : filter.state().name())
            .andIf(filter.kind(), "p.kind = ?", filter.kind());
    if (filter.mine()) {
      condition.and("p.proposer_person = ?", sight.person());
    }
    if (filter.awaiting()) {
      SightCondition.awaiting(condition, sight);
    }
    return condition;
  }

  private long count(Condition condition) {
    return jdbc.find(
            "select count(*)" + FROM + condition.sql(), row -> row.getLong(1), condition.values())
        .orElseThrow();
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
