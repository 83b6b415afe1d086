package uz.hemis.domain.reminders;

/** When people are reminded of a duty (order, clause 3). */
public enum ReminderKind {
  /** The term ends within {@value #WORKING_DAYS_AHEAD} working days. */
  DUE_SOON,
  /** The term has passed without the entry. */
  OVERDUE;

  /** How many working days before the end of a term people are reminded of it. */
  public static final int WORKING_DAYS_AHEAD = 2;

  /** How many days after the end of a term people are still told that it has passed. */
  public static final int DAYS_AFTER = 30;
}
