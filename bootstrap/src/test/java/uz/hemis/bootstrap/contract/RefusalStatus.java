package uz.hemis.bootstrap.contract;

import uz.hemis.domain.shared.rule.Refusal;

/** The status of each kind of "no", written down a second time so that a change is noticed. */
final class RefusalStatus {

  private RefusalStatus() {}

  static int of(Refusal refusal) {
    return switch (refusal) {
      case MALFORMED -> 400;
      case UNAUTHENTICATED -> 401;
      case FORBIDDEN -> 403;
      case NOT_FOUND -> 404;
      case CONFLICT, CLOSED -> 409;
      case STALE -> 412;
      case TOO_LARGE -> 413;
      case UNSUPPORTED -> 415;
      case INVALID -> 422;
      case TOO_MANY -> 429;
    };
  }
}
