package uz.hemis.application.regulation;

/**
 * Brings the due dates of opened duties up to the calendar and the working week in force; no person
 * asks for it. Judgements do not wait for it: they reckon with the later of both dates.
 */
public interface ProlongDueDates {

  /** Moves every due date that the calendar has lengthened. */
  void prolong();
}
