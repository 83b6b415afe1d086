package uz.hemis.adapters.persistence.approvals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.adapters.persistence.shared.KeptJson;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.MinistryUnit;
import uz.hemis.domain.access.Place;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.access.Scope;
import uz.hemis.domain.approvals.Decision;
import uz.hemis.domain.approvals.DecisionFacts;
import uz.hemis.domain.approvals.Matter;
import uz.hemis.domain.approvals.Outcome;
import uz.hemis.domain.approvals.PayloadHash;
import uz.hemis.domain.approvals.ProposalState;
import uz.hemis.domain.approvals.Verdict;

/** Reads the parts of a proposal out of the row that the cursor stands on. */
final class ProposalColumns {

  /** All columns but the payload, of the table {@code p}. */
  static final String ALL =
      """
      p.id, p.version, p.kind, p.subject_id, p.reference, p.place_units, p.place_owner,
      p.approvers, p.payload_hash, p.proposer_person, p.proposer_account, p.proposer_assignment,
      p.proposer_role, p.proposer_scope_kind, p.proposer_scope_unit, p.proposer_ministry_unit,
      p.proposed_at, p.state, p.ended_at, p.superseded_by, p.decision_reason, p.decider_person,
      p.decider_account, p.decider_assignment, p.decider_role, p.delegation_id,
      p.delegator_person, p.result_id, p.decision_facts""";

  private ProposalColumns() {}

  static Matter matter(ResultSet row) throws SQLException {
    return new Matter(
        row.getString("kind"),
        Jdbc.uuid(row, "subject_id"),
        row.getString("reference"),
        new Place(
            List.of((UUID[]) row.getArray("place_units").getArray()),
            Jdbc.uuid(row, "place_owner")),
        approvers(row));
  }

  static Set<Role> approvers(ResultSet row) throws SQLException {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    Arrays.stream((String[]) row.getArray("approvers").getArray())
        .map(Role::valueOf)
        .forEach(roles::add);
    return roles;
  }

  static PayloadHash hash(ResultSet row) throws SQLException {
    return new PayloadHash(row.getString("payload_hash"));
  }

  static Actor proposer(ResultSet row) throws SQLException {
    String unit = row.getString("proposer_ministry_unit");
    return new Actor(
        Jdbc.uuid(row, "proposer_person"),
        Jdbc.uuid(row, "proposer_account"),
        null,
        Jdbc.uuid(row, "proposer_assignment"),
        Role.valueOf(row.getString("proposer_role")),
        new Scope(
            Scope.Kind.valueOf(row.getString("proposer_scope_kind")),
            Jdbc.uuid(row, "proposer_scope_unit")),
        unit == null ? null : MinistryUnit.valueOf(unit));
  }

  static ProposalState state(ResultSet row) throws SQLException {
    return ProposalState.valueOf(row.getString("state"));
  }

  /** The end; null while the proposal waits. */
  static Outcome outcome(ResultSet row) throws SQLException {
    return switch (state(row)) {
      case PROPOSED -> null;
      case APPROVED -> new Outcome.Decided(decision(row, Verdict.APPROVE));
      case REFUSED -> new Outcome.Decided(decision(row, Verdict.REFUSE));
      case VOID ->
          new Outcome.Voided(Jdbc.instant(row, "ended_at"), Jdbc.uuid(row, "superseded_by"));
      case WITHDRAWN -> new Outcome.Withdrawn(Jdbc.instant(row, "ended_at"));
    };
  }

  private static Decision decision(ResultSet row, Verdict verdict) throws SQLException {
    Decision.Decider decider =
        new Decision.Decider(
            Jdbc.uuid(row, "decider_person"),
            Jdbc.uuid(row, "decider_account"),
            Jdbc.uuid(row, "decider_assignment"),
            Role.valueOf(row.getString("decider_role")),
            Jdbc.uuid(row, "delegation_id"),
            Jdbc.uuid(row, "delegator_person"));
    return new Decision(
        verdict,
        row.getString("decision_reason"),
        decider,
        Jdbc.instant(row, "ended_at"),
        Jdbc.uuid(row, "result_id"),
        KeptJson.read(row.getString("decision_facts"), DecisionFacts.class));
  }
}
