/**
 * The record of deeds: who did what and who saw whose data (3.1.1, 4.1, 4.2). An entry is never
 * changed nor removed; each carries a keyed hash over itself and the entry before it, and the key
 * lies outside the database.
 *
 * <p>The record is kept in several chains so that deeds done at the same time do not wait for each
 * other. The ends of the chains are anchored in a file, so that cutting off an end is found as well
 * as changing, removing or moving an entry.
 */
package uz.hemis.domain.audit;
