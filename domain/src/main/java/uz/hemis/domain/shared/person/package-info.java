/**
 * What identifies a human being: PINFL, names, document and how to reach the person (4.1: accuracy,
 * standard formats). Each value refuses what cannot be true, so that nothing behind it asks again.
 *
 * <p>Confidential values (2.3, 4.1) print themselves masked; only {@code value()} gives them in
 * clear.
 */
package uz.hemis.domain.shared.person;
