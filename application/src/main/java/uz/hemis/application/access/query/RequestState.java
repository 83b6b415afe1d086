package uz.hemis.application.access.query;

/** Whether a request has been decided, and how. */
public enum RequestState {
  OPEN,
  ACCEPTED,
  REFUSED
}
