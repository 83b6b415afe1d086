package uz.hemis.application.audit.port;

/** Where the ends of the chains are written down outside the database. */
public interface RecordAnchors {

  /** Writes the ends down if they have moved since the last time. */
  void anchor();
}
