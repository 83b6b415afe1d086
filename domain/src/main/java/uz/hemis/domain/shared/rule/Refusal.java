package uz.hemis.domain.shared.rule;

/** The kinds of "no" that the rules give; the edge turns each into one status. */
public enum Refusal {
  /** What was sent cannot be understood, such as a cursor of another list. */
  MALFORMED,
  /** The data contradicts a rule about data of its kind; entering it differently would help. */
  INVALID,
  /** Nobody is signed in, or what was shown as proof of it does not hold. */
  UNAUTHENTICATED,
  /** The person may not do this in the active role. */
  FORBIDDEN,
  /** There is no such thing, or none that this person may know of. */
  NOT_FOUND,
  /** The data is sound but the state of affairs does not allow the deed. */
  CONFLICT,
  /** The term for the entry is over. */
  CLOSED,
  /** The thing has changed since the person last saw it. */
  STALE,
  /** Too many attempts; waiting helps. */
  TOO_MANY,
  /** What was sent is larger than allowed. */
  TOO_LARGE,
  /** The file is of a kind that is not accepted. */
  UNSUPPORTED
}
