package uz.hemis.application.approvals.query;

import uz.hemis.domain.access.Role;
import uz.hemis.domain.approvals.Delegation;
import uz.hemis.domain.approvals.DelegationState;

/**
 * A delegation as it is shown.
 *
 * @param state how far it has come today
 * @param role the role of the delegated assignment
 * @param delegatorName family name and given name
 * @param delegateName family name and given name
 */
public record DelegationView(
    Delegation delegation,
    DelegationState state,
    Role role,
    String delegatorName,
    String delegateName) {}
