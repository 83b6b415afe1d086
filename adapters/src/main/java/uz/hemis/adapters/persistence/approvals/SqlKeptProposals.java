package uz.hemis.adapters.persistence.approvals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.adapters.persistence.shared.KeptJson;
import uz.hemis.application.approvals.port.KeptProposals;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.approvals.Decision;
import uz.hemis.domain.approvals.Matter;
import uz.hemis.domain.approvals.Outcome;
import uz.hemis.domain.approvals.Proposal;
import uz.hemis.domain.shared.rule.RuleBroken;

/** A proposal is inserted while it waits and changed once, by its end. */
@ApplicationScoped
class SqlKeptProposals implements KeptProposals {

  private static final String SELECT =
      "select " + ProposalColumns.ALL + ", p.payload_sealed from approvals_proposal p where ";

  private static final String INSERT =
      """
      insert into approvals_proposal (id, version, kind, subject_id, reference, place_units,
        place_owner, approvers, payload_sealed, payload_hash, proposer_person, proposer_account,
        proposer_assignment, proposer_role, proposer_scope_kind, proposer_scope_unit,
        proposer_ministry_unit, proposed_at, state)
      values (?, 0, ?, ?, ?, ?, ?, string_to_array(?, ' '), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
        'PROPOSED')""";

  private static final String END =
      """
      update approvals_proposal set version = version + 1, state = ?, ended_at = ?,
        superseded_by = ?, decision_reason = ?, decider_person = ?, decider_account = ?,
        decider_assignment = ?, decider_role = ?, delegation_id = ?, delegator_person = ?,
        result_id = ?, decision_facts = cast(? as jsonb)
      where id = ? and version = ?""";

  private static final String VOID =
      """
      update approvals_proposal set version = version + 1, state = 'VOID', ended_at = ?
      where id = ? and state = 'PROPOSED'""";

  private static final String HOLD = "select pg_advisory_xact_lock(hashtextextended(?, 0))::text";

  private static final Decision.Decider NOBODY =
      new Decision.Decider(null, null, null, null, null, null);

  private final Jdbc jdbc;
  private final SealedPayload payloads;
  private final TransactionSynchronizationRegistry transaction;

  SqlKeptProposals(
      Jdbc jdbc, SealedPayload payloads, TransactionSynchronizationRegistry transaction) {
    this.jdbc = jdbc;
    this.payloads = payloads;
    this.transaction = transaction;
  }

  @Override
  public Proposal getForUpdate(UUID id) {
    return jdbc.find(SELECT + "p.id = ? for update", this::read, id)
        .orElseThrow(() -> new RuleBroken(AccessRule.NOT_FOUND));
  }

  @Override
  public Optional<Proposal> findPendingForUpdate(Matter matter) {
    String subject =
        String.join(
            " ",
            "approvals_proposal",
            matter.kind(),
            matter.subject().toString(),
            matter.reference());
    jdbc.list(HOLD, row -> row.getString(1), subject);
    return jdbc.find(
        SELECT
            + "p.kind = ? and p.subject_id = ? and p.reference = ? and p.state = 'PROPOSED'"
            + " for update",
        this::read,
        matter.kind(),
        matter.subject(),
        matter.reference());
  }

  @Override
  public void save(Proposal proposal) {
    proposal.outcome().ifPresentOrElse(end -> end(proposal, end), () -> insert(proposal));
  }

  @Override
  public void voidAfterwards(UUID id, Instant at) {
    transaction.registerInterposedSynchronization(
        new Synchronization() {
          @Override
          public void beforeCompletion() {}

          @Override
          public void afterCompletion(int status) {
            QuarkusTransaction.requiringNew().run(() -> jdbc.change(VOID, at, id));
          }
        });
  }

  private void insert(Proposal proposal) {
    Matter matter = proposal.matter();
    Actor proposer = proposal.proposer();
    jdbc.change(
        INSERT,
        proposal.id(),
        matter.kind(),
        matter.subject(),
        matter.reference(),
        matter.place().units(),
        matter.place().owner(),
        matter.approvers().stream().map(Enum::name).collect(Collectors.joining(" ")),
        payloads.seal(proposal.payload().text(), proposal.id(), matter, proposer.person()),
        proposal.payload().hash().value(),
        proposer.person(),
        proposer.account(),
        proposer.assignment(),
        proposer.role().name(),
        proposer.scope().kind().name(),
        proposer.scope().unit(),
        proposer.unit() == null ? null : proposer.unit().name(),
        proposal.proposedAt());
  }

  private void end(Proposal proposal, Outcome outcome) {
    Decision decision = outcome instanceof Outcome.Decided(Decision decided) ? decided : null;
    Decision.Decider decider = decision == null ? NOBODY : decision.decider();
    int changed =
        jdbc.change(
            END,
            outcome.state().name(),
            outcome.at(),
            outcome instanceof Outcome.Voided voided ? voided.supersededBy() : null,
            decision == null ? null : decision.reason(),
            decider.person(),
            decider.account(),
            decider.assignment(),
            decider.role() == null ? null : decider.role().name(),
            decider.delegation(),
            decider.delegator(),
            decision == null ? null : decision.result(),
            decision == null ? null : KeptJson.write(decision.facts()),
            proposal.id(),
            proposal.version());
    if (changed == 0) {
      throw new RuleBroken(AccessRule.VERSION_STALE, Map.of("version", proposal.version()));
    }
  }

  private Proposal read(ResultSet row) throws SQLException {
    UUID id = Jdbc.uuid(row, "id");
    Matter matter = ProposalColumns.matter(row);
    Actor proposer = ProposalColumns.proposer(row);
    return new Proposal(
        id,
        row.getLong("version"),
        matter,
        payloads.open(
            row.getBytes("payload_sealed"),
            ProposalColumns.hash(row),
            id,
            matter,
            proposer.person()),
        proposer,
        Jdbc.instant(row, "proposed_at"),
        ProposalColumns.outcome(row));
  }
}
