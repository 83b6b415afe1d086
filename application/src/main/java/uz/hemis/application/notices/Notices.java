package uz.hemis.application.notices;

import java.util.Collection;
import java.util.Comparator;
import uz.hemis.domain.notices.Notice;

/** Tells people what they must know (3.1.3, 5.2). Other areas call it within their transaction. */
@FunctionalInterface
public interface Notices {

  /**
   * Sends the notice with the caller's transaction. A second one to the same person under the same
   * key does nothing, whatever its facts.
   */
  void send(Notice notice);

  /**
   * Sends to many people, in one order everywhere, so that two who send the same at once wait for
   * each other and do not deadlock.
   */
  default void sendAll(Collection<Notice> notices) {
    notices.stream()
        .sorted(Comparator.comparing(Notice::person).thenComparing(Notice::key))
        .forEach(this::send);
  }
}
