package uz.hemis.application.notices.port;

/** The mail server. */
public interface Post {

  /** Whether the installation has one. */
  boolean isOpen();

  /** Hands the letter over and waits for the answer, for less than the lease of a delivery. */
  Receipt deliver(Letter letter);

  /**
   * What became of a letter.
   *
   * @param outcome whether it was taken
   * @param error short and without personal data; null when it was
   */
  record Receipt(Outcome outcome, String error) {

    /** The server took it. */
    public static Receipt accepted() {
      return new Receipt(Outcome.ACCEPTED, null);
    }

    /** The server did not take this letter. */
    public static Receipt refused(String error) {
      return new Receipt(Outcome.REFUSED, error);
    }

    /** The server cannot be talked to at present, about this letter or any other. */
    public static Receipt unreachable(String error) {
      return new Receipt(Outcome.UNREACHABLE, error);
    }
  }

  /** How a try ends. */
  enum Outcome {
    ACCEPTED,
    REFUSED,
    UNREACHABLE
  }
}
