package uz.hemis.domain.approvals;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** The end of a proposal (4.3). There is one. */
public sealed interface Outcome {

  /** The state that a proposal with this end is in. */
  ProposalState state();

  /** When it ended. */
  Instant at();

  /** Somebody else decided. */
  record Decided(Decision decision) implements Outcome {

    public Decided {
      Objects.requireNonNull(decision, "decision");
    }

    @Override
    public ProposalState state() {
      return decision.verdict() == Verdict.APPROVE ? ProposalState.APPROVED : ProposalState.REFUSED;
    }

    @Override
    public Instant at() {
      return decision.at();
    }
  }

  /** Whoever proposed took it back, or what it proposed was taken back. */
  record Withdrawn(Instant at) implements Outcome {

    public Withdrawn {
      Objects.requireNonNull(at, "at");
    }

    @Override
    public ProposalState state() {
      return ProposalState.WITHDRAWN;
    }
  }

  /**
   * It lost its force.
   *
   * @param supersededBy the newer proposal; null when what is stored was found altered
   */
  record Voided(Instant at, UUID supersededBy) implements Outcome {

    public Voided {
      Objects.requireNonNull(at, "at");
    }

    @Override
    public ProposalState state() {
      return ProposalState.VOID;
    }
  }
}
