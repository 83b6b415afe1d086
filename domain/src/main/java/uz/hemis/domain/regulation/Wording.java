package uz.hemis.domain.regulation;

import java.util.Objects;

/**
 * What people read of a duty: the columns Jarayonlar and Tadbirlar of the annexes.
 *
 * @param process the process, such as the staff of the institution
 * @param measure what has to be done
 */
public record Wording(Text process, Text measure) {

  public Wording {
    Objects.requireNonNull(process, "process");
    Objects.requireNonNull(measure, "measure");
  }
}
