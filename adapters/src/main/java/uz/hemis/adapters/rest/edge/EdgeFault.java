package uz.hemis.adapters.rest.edge;

import java.util.Locale;

/** What the edge itself refuses, before a rule of the regulation is asked. */
public enum EdgeFault {
  INVALID_REQUEST(400),
  MALFORMED_BODY(400),
  IDEMPOTENCY_KEY_MISSING(400),
  NO_SUCH_PATH(404),
  METHOD_NOT_ALLOWED(405),
  NOT_ACCEPTABLE(406),
  REQUEST_TIMEOUT(408),
  DEED_IN_FLIGHT(409),
  CONTENT_TOO_LARGE(413),
  UNSUPPORTED_MEDIA_TYPE(415),
  IDEMPOTENCY_KEY_REUSED(422),
  PRECONDITION_REQUIRED(428),
  TOO_MANY_REQUESTS(429),
  INTERNAL_ERROR(500),
  UNAVAILABLE(503);

  private final int status;

  EdgeFault(int status) {
    this.status = status;
  }

  /** The HTTP status of the answer. */
  public int status() {
    return status;
  }

  /** The name as it stands in a problem type. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
