/**
 * Time as the regulation counts it.
 *
 * <p>A duty begins with an event and ends with a {@link uz.hemis.domain.shared.time.DueDate}. Its
 * {@link uz.hemis.domain.shared.time.Term} says how to count: the day of the event is left out and
 * the last day stays open to its end in Tashkent (Civil Code arts. 146 and 147). The {@link
 * uz.hemis.domain.shared.time.WorkingCalendar} knows the days off of the five- and the six-day
 * week: the holidays of Labour Code art. 208, which move when they fall on a weekly day off, and
 * the days that decrees add or exchange. Past the published horizon a due date is provisional.
 *
 * <p>After the due date entry is closed (O-5.5). {@link uz.hemis.domain.shared.time.Lateness} tells
 * what an institution may still permit by itself (O-5.6) from what needs the ministry because more
 * than three calendar months have gone by (O-5.7). {@link uz.hemis.domain.shared.time.Period} and
 * {@link uz.hemis.domain.shared.time.AcademicYear} are the spans in which rights, posts and studies
 * are held. Nothing here asks for the present moment: today is always an argument.
 */
package uz.hemis.domain.shared.time;
