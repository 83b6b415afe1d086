/**
 * The life of the production calendar.
 *
 * <p>Weekly days off and the fixed holidays stand in the Labour Code (art. 208). Everything else
 * arrives during the year: the president's decree before New Year grants additional days off and
 * exchanges weekends for weekdays, and a resolution names the first day of Ramazon hayit or Qurbon
 * hayit a few days ahead. Each is entered once as a {@link uz.hemis.domain.calendar.Decree}, with
 * the horizon up to which the calendar is then known.
 *
 * <p>A decree changes the {@link uz.hemis.domain.shared.time.WorkingCalendar}, and with it the open
 * due dates counted by it. They are computed anew, but a {@link
 * uz.hemis.domain.calendar.DueDateRevision} never takes back a day that was promised: closing entry
 * earlier than announced would turn a duty done in time into a breach (O-5.5).
 */
package uz.hemis.domain.calendar;
