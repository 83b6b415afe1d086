/**
 * Who has to enter what, until when, and who opens a window that has closed.
 *
 * <p>A {@link uz.hemis.domain.regulation.Duty} is a row of the regulation's annexes: an event, such
 * as a hiring, starts a term, and until the end of the term's last day in Tashkent the entry is
 * open. {@link uz.hemis.domain.regulation.WindowPolicy} is the only judge of that; its {@link
 * uz.hemis.domain.regulation.WindowVerdict} also says who could open the window (order, clause 5).
 *
 * <p>After the due date a {@link uz.hemis.domain.regulation.LateEntryPermit} is asked for with
 * three papers. RTTRM grants or refuses it; once more than three calendar months have passed, only
 * the unit of the ministry that annex 2 makes responsible for the role does. A granted permit lets
 * exactly one entry in, the one it names, and is kept for ever.
 */
package uz.hemis.domain.regulation;
