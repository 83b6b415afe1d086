package uz.hemis.adapters.persistence.shared;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * What changes seldom and is asked for with every entry, kept in memory by each node. A thread of
 * its own compares the revision in the database once a second and loads anew when it has changed,
 * so that what another node changed is reckoned with a second later.
 *
 * <p>Whoever asks never waits for a connection: a deed that holds one and locks, and waited for a
 * second, would stop all others that wait for its locks. Comparing happens in a transaction of its
 * own, so that a change that is rolled back is never remembered.
 *
 * @param <T> an immutable value
 */
public final class Remembered<T> {

  private static final Logger LOG = Logger.getLogger(Remembered.class);
  private static final Duration EVERY = Duration.ofSeconds(1);

  private final String name;
  private final Supplier<?> revision;
  private final Supplier<T> load;
  private final ScheduledExecutorService clock;
  private volatile Known<T> known;

  private record Known<T>(T value, Object revision) {}

  /**
   * @param name of the value and of its thread
   * @param revision what differs when the value does, as the database has it now
   * @param load the value in the database now
   */
  public Remembered(String name, Supplier<?> revision, Supplier<T> load) {
    this.name = name;
    this.revision = revision;
    this.load = load;
    this.clock =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name(name).daemon().factory());
  }

  /** Loads, and compares from now on. */
  public void start() {
    compare();
    clock.scheduleWithFixedDelay(
        this::compareOrLog, EVERY.toMillis(), EVERY.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Compares no more. */
  public void stop() {
    clock.shutdown();
  }

  /** The value, at most a second old. */
  public T get() {
    return known.value();
  }

  /**
   * Compares now, for a change that this node has just committed; it waits a second at the most, as
   * long as any other node may need.
   */
  public void refresh() {
    Future<?> compared = clock.submit(this::compareOrLog);
    try {
      compared.get(EVERY.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException | ExecutionException e) {
      LOG.debugf(e, "The %s is compared a little later", name);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void compareOrLog() {
    try {
      compare();
    } catch (RuntimeException e) {
      LOG.errorf(e, "The %s is not compared; what is remembered holds on", name);
    }
  }

  private void compare() {
    known = QuarkusTransaction.requiringNew().call(() -> compared(known));
  }

  private Known<T> compared(Known<T> last) {
    Object now = revision.get();
    return last != null && last.revision().equals(now) ? last : new Known<>(load.get(), now);
  }
}
