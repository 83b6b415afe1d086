package uz.hemis.adapters.rest.edge;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Looks of people who are not signed in: the record keeps one of each document, address and day, so
 * that nobody outside can make it grow by asking again. What is forgotten here, at a start or among
 * very many, is recorded once more.
 */
@Singleton
class AnonymousLooks {

  private static final int LOOKS = 10_000;

  private final Map<Look, Boolean> recorded = new Recent<>(LOOKS);

  /**
   * A look.
   *
   * @param day in Tashkent
   */
  record Look(Set<UUID> subjects, String address, LocalDate day) {}

  /** Runs what records the look, unless one like it is recorded; remembers it if that succeeds. */
  void once(Look look, Runnable recording) {
    if (!knows(look)) {
      recording.run();
      remember(look);
    }
  }

  private synchronized boolean knows(Look look) {
    return recorded.get(look) != null;
  }

  private synchronized void remember(Look look) {
    recorded.put(look, true);
  }
}
