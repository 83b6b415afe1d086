package uz.hemis.domain.breaches;

import java.util.Objects;

/**
 * The end of a breach (order, clause 3).
 *
 * @param note what came of it, or why no measure was taken
 * @param closedBy who closed it
 */
public record Closure(String note, Measure.Deed closedBy) {

  public Closure {
    Objects.requireNonNull(note, "note");
    Objects.requireNonNull(closedBy, "closedBy");
  }
}
