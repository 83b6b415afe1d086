package uz.hemis.bootstrap.rounds;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Goes a round again and again on a thread of its own, with the same pause after each. A failure is
 * logged and tried again in the next round.
 */
public final class RoundClock {

  private static final Logger LOG = Logger.getLogger(RoundClock.class);

  private final String name;
  private final ScheduledExecutorService clock;

  /**
   * @param name of the round and its thread
   */
  public RoundClock(String name) {
    this.name = name;
    this.clock =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name(name).daemon().factory());
  }

  /** Goes the first round after one pause. */
  public void start(Runnable round, Duration pause) {
    clock.scheduleWithFixedDelay(
        () -> go(round), pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Goes no further round; one that is under way ends by itself. */
  public void stop() {
    clock.shutdown();
  }

  /** Whether no further round is to come. */
  public boolean isStopped() {
    return clock.isShutdown();
  }

  /** Waits for the round that is under way; whether it has ended in that time. */
  public boolean awaitEnd(Duration longest) throws InterruptedException {
    return clock.awaitTermination(longest.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void go(Runnable round) {
    try {
      round.run();
    } catch (RuntimeException e) {
      LOG.errorf(e, "The %s has failed; the next one goes on", name);
    }
  }
}
