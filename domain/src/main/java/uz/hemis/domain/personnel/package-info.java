/**
 * Staff of the institution: clause 3.1.3. The HR department registers an employee once and then
 * records events that rest on orders: hiring, change of position, dismissal, each within three
 * working days of the order. The periods in which somebody holds a post follow from the events and
 * from nothing else.
 *
 * <p>Events are never changed nor taken back; an employee's card can be removed when nobody is
 * employed under it any more, and its history stays. Two rules span all posts of a person: one main
 * employment at a time, and main and internal part-time rates together within the limit.
 */
package uz.hemis.domain.personnel;
