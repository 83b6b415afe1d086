package uz.hemis.application.personnel;

import uz.hemis.domain.people.IdentityEntry;

/**
 * An employee as somebody enters or changes one.
 *
 * @param identity who the person is
 * @param card what the card states besides
 */
public record EmployeeEntry(IdentityEntry identity, CardEntry card) {}
