package uz.hemis.application.reminders.port;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.regulation.Text;
import uz.hemis.domain.reminders.ReminderKind;

/** The duties that await an entry, and what people were reminded of. */
public interface Reminders {

  /**
   * Awaited duties with a due date in the period of which nobody was reminded yet; those that
   * another node holds are left out.
   *
   * @param limit the most of them
   */
  List<Awaited> claim(ReminderKind kind, LocalDate from, LocalDate to, int limit);

  /**
   * Keeps that people are reminded of the duty with this due date.
   *
   * @return false when somebody else kept it in between: then they are not reminded again
   */
  boolean keep(ReminderKind kind, Awaited duty, Instant at);

  /**
   * A duty that awaits its entry.
   *
   * @param name what has to be done
   * @param unit the unit that it belongs to; null for the institution as a whole
   * @param responsible the person who answers for it; null while nobody holds the role
   */
  record Awaited(
      UUID instance,
      Text name,
      String clause,
      Role role,
      UUID unit,
      UUID responsible,
      LocalDate dueDate) {}
}
