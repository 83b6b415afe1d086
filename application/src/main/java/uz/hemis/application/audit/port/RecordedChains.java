package uz.hemis.application.audit.port;

import uz.hemis.domain.audit.RecordVerdict;

/** The chains of the record, as they stand in the database and among the anchors. */
public interface RecordedChains {

  /** Checks every entry of one snapshot of the record. */
  RecordVerdict check();
}
