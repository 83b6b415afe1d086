package uz.hemis.domain.audit;

import java.util.List;

/**
 * What a check of the whole record found.
 *
 * @param entries how many entries were checked
 * @param faults the first faults, at most {@value #MOST_FAULTS}
 */
public record RecordVerdict(long entries, List<RecordFault> faults) {

  /** How many faults are told at the most. */
  public static final int MOST_FAULTS = 100;

  public RecordVerdict {
    faults = List.copyOf(faults);
  }

  /** Whether the record is as it was written. */
  public boolean whole() {
    return faults.isEmpty();
  }
}
