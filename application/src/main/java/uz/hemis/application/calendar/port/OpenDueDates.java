package uz.hemis.application.calendar.port;

/**
 * The due dates that people rely on. Whatever changes the calendar or the working week asks to keep
 * them first, in the same transaction, so that an open window is only ever lengthened.
 */
public interface OpenDueDates {

  /** Keeps the due date of every window that is open today, as it stands before the change. */
  void keep();
}
