package uz.hemis.application.assignments.query;

/** Whether a request has been decided, and how. */
public enum RequestState {
  OPEN,
  ACCEPTED,
  REFUSED
}
