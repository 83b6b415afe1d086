/**
 * What follows when a hard duty is missed or done late (order, clauses 3 and 5; 7.3, 7.4).
 *
 * <p>The end of a term without the entry, or an entry after it, opens a {@link
 * uz.hemis.domain.breaches.Breach} of the duty: one for each, with the facts it rests on, the
 * responsible person and the head. Both explain themselves and may dispute it; the leadership takes
 * a measure by an order, or finds none needed, and closes it. Everything is added, nothing changed.
 *
 * <p>Who may not take measures proposes them: the academic department about teachers, a head about
 * the staff of the department, RTTRM to the leadership of the ministry. A {@link
 * uz.hemis.domain.breaches.MeasureProposal} cites the breaches that it rests on and is decided once
 * by another person.
 */
package uz.hemis.domain.breaches;
