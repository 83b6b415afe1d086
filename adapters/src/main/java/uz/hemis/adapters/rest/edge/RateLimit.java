package uz.hemis.adapters.rest.edge;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import uz.hemis.application.shared.Moment;

/**
 * How many requests one source may send: a minute's worth at once, and from then on evenly. Each
 * node counts for itself and in memory, so that a flood costs the database nothing; of very many
 * sources the one that asked longest ago is forgotten.
 */
final class RateLimit {

  private static final int SOURCES = 10_000;
  private static final Duration WINDOW = Duration.ofMinutes(1);

  private final Map<String, Instant> fullAgain = new Recent<>(SOURCES);
  private final String name;
  private final int perMinute;
  private final Duration each;
  private final Moment moment;

  /**
   * @param name as clients are told
   * @param perMinute at least 1
   */
  RateLimit(String name, int perMinute, Moment moment) {
    this.name = name;
    this.perMinute = perMinute;
    this.each = WINDOW.dividedBy(perMinute);
    this.moment = moment;
  }

  /**
   * How a source stands after a request of its.
   *
   * @param name of the limit
   * @param quota requests in a minute
   * @param left requests that may follow at once
   * @param fullIn seconds after which all of them may again
   * @param retryAfter seconds to wait before the next one; 0 when this one passed
   */
  record Standing(String name, int quota, long left, long fullIn, long retryAfter) {

    String policy() {
      return "\"" + name + "\";q=" + quota + ";w=" + WINDOW.toSeconds();
    }

    String rest() {
      return "\"" + name + "\";r=" + left + ";t=" + fullIn;
    }

    boolean isOver() {
      return retryAfter > 0;
    }
  }

  /** Counts a request of the source, unless it is one too many. */
  synchronized Standing count(String source) {
    Instant now = moment.now();
    Instant full = fullAgain.getOrDefault(source, now);
    Instant next = (full.isBefore(now) ? now : full).plus(each);
    Duration over = Duration.between(now.plus(WINDOW), next);
    if (over.isPositive()) {
      return new Standing(name, perMinute, 0, seconds(now, full), up(over));
    }
    fullAgain.put(source, next);
    long left = Duration.between(next, now.plus(WINDOW)).dividedBy(each);
    return new Standing(name, perMinute, left, seconds(now, next), 0);
  }

  private static long seconds(Instant from, Instant to) {
    return up(Duration.between(from, to));
  }

  private static long up(Duration time) {
    return time.plusMillis(999).toSeconds();
  }
}
