package uz.hemis.adapters.persistence.breaches;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.adapters.persistence.shared.Key;
import uz.hemis.adapters.persistence.shared.Listing;
import uz.hemis.application.breaches.query.ProposalView;
import uz.hemis.domain.access.MinistryUnit;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.breaches.Addressee;
import uz.hemis.domain.breaches.ProposalState;

/** A proposal with what it cites and the names of the persons. */
final class ProposalProjection {

  private static final String SELECT =
      """
      select m.*,
        array(select breach_id from breaches_citation
              where proposal_id = m.id order by position) as cited,
        concat_ws(' ', p.family_name, p.given_name) as proposer_name,
        concat_ws(' ', d.family_name, d.given_name) as decider_name
      """;

  private static final String FROM =
      """
       from breaches_proposal m
      left join people_person p on p.id = m.proposer_person
      left join people_person d on d.id = m.decider_person
      """;

  static final Listing<ProposalView> LIST =
      new Listing<>(
          SELECT, FROM, Key.newestFirst("m.id", ProposalView::id), ProposalProjection::toView);

  private ProposalProjection() {}

  static ProposalView toView(ResultSet row) throws SQLException {
    return new ProposalView(
        Jdbc.uuid(row, "id"),
        row.getLong("version"),
        ProposalState.valueOf(row.getString("state")),
        Addressee.valueOf(row.getString("addressee")),
        UnitNames.read(row.getString("units")),
        List.of((UUID[]) row.getArray("cited").getArray()),
        row.getString("text"),
        BreachProjection.named(row, "proposer_person", "proposer_name"),
        Role.valueOf(row.getString("proposer_role")),
        Jdbc.instant(row, "proposed_at"),
        fate(row));
  }

  private static ProposalView.Fate fate(ResultSet row) throws SQLException {
    String unit = row.getString("decider_unit");
    return row.getString("decider_role") == null
        ? null
        : new ProposalView.Fate(
            row.getString("decision_reason"),
            BreachProjection.named(row, "decider_person", "decider_name"),
            Role.valueOf(row.getString("decider_role")),
            unit == null ? null : MinistryUnit.valueOf(unit),
            Jdbc.instant(row, "decided_at"));
  }
}
