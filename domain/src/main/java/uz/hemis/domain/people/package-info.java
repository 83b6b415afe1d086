/**
 * A human being, known once whatever the accounts, roles and careers. The PINFL tells persons
 * apart; it is entered once and never changed, so that history stays with its person (4.1).
 *
 * <p>Who is entered again with the same PINFL is the same person if names and birth date agree, and
 * is refused otherwise. The other areas know a person by id only.
 */
package uz.hemis.domain.people;
