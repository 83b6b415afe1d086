/**
 * Reminders of duties (3.1.3, order clause 3): before a term ends and when it has passed, to the
 * person who answers for the duty and to the head, once each.
 */
package uz.hemis.domain.reminders;
