/**
 * Four eyes: entries that take effect only when a responsible person who did not enter them
 * approves (4.3; 3.1.6 for methodical and research works).
 *
 * <p>A {@link uz.hemis.domain.approvals.Proposal} keeps what was entered and its fingerprint. It is
 * decided once, by somebody in one of the roles that its {@link uz.hemis.domain.approvals.Matter}
 * names and whose scope covers its place; the decision names the fingerprint that was seen. The
 * person, not the account or role, tells two people apart. A newer proposal of the same matter
 * voids an undecided one; whoever proposed may withdraw it.
 *
 * <p>A {@link uz.hemis.domain.approvals.Delegation} lets another person decide by somebody's
 * assignment during an absence, by the institution's internal order. It ends with its days, with
 * the assignment or by revocation, and the decision records both people.
 */
package uz.hemis.domain.approvals;
