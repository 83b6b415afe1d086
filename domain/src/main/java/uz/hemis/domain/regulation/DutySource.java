package uz.hemis.domain.regulation;

/** Where the row of the catalogue of duties comes from. */
public enum DutySource {
  /** The text of the regulation states the term. */
  TEXT,
  /** The table of the annex is lost; the ministry may correct the row. */
  RECONSTRUCTED
}
