package uz.hemis.application.reminders;

import uz.hemis.domain.reminders.ReminderKind;

/** Reminds people of duties (3.1.3; order, clause 3); no person asks for it. */
public interface RemindOfDuties {

  /**
   * Reminds of some duties, each once.
   *
   * @param limit the most in one transaction
   * @return how many duties; fewer than the limit when none is left
   */
  int remind(ReminderKind kind, int limit);
}
