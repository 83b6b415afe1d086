package uz.hemis.application.approvals.query;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.approvals.Outcome;
import uz.hemis.domain.approvals.PayloadHash;
import uz.hemis.domain.approvals.ProposalState;

/**
 * A proposal as lists show it.
 *
 * @param hash fingerprint of the payload
 * @param outcome null while it waits
 * @param deciderName null while undecided
 */
public record ProposalItem(
    UUID id,
    long version,
    String kind,
    UUID subject,
    String reference,
    Set<Role> approvers,
    ProposalState state,
    PayloadHash hash,
    UUID proposer,
    String proposerName,
    Role proposerRole,
    Instant proposedAt,
    Outcome outcome,
    String deciderName) {}
