package uz.hemis.application.approvals.query;

/**
 * A proposal as it is read for a decision.
 *
 * @param payload the text that was proposed; null when what is stored is not that any more
 */
public record ProposalView(ProposalItem item, String payload) {}
