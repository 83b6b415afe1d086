package uz.hemis.application.approvals.query;

import uz.hemis.domain.approvals.ProposalState;

/**
 * Which proposals are asked for.
 *
 * @param state null for all
 * @param kind null for all
 * @param mine only those that the person proposed
 * @param awaiting only those that the person may decide now
 */
public record ProposalFilter(ProposalState state, String kind, boolean mine, boolean awaiting) {}
