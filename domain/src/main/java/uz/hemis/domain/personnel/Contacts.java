package uz.hemis.domain.personnel;

import uz.hemis.domain.shared.person.Email;
import uz.hemis.domain.shared.person.PhoneNumber;

/**
 * How an employee is reached.
 *
 * @param phone null when not known
 * @param email null when not known
 */
public record Contacts(PhoneNumber phone, Email email) {}
