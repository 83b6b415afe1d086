package uz.hemis.application.classifiers.query;

import java.time.Instant;
import java.util.List;
import uz.hemis.domain.classifiers.ClassifierCode;

/**
 * A code with its history.
 *
 * @param version the newest version of its classifier
 * @param states what it was, the newest first; never empty
 */
public record CodeView(long version, List<State> states) {

  /**
   * The code as one version left it.
   *
   * @param since the first version in which it stood so
   * @param at when that version was made
   */
  public record State(long since, Instant at, ClassifierCode code) {}

  /** The code as it stands. */
  public ClassifierCode code() {
    return states.getFirst().code();
  }
}
