package uz.hemis.adapters.persistence.classifiers;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.application.classifiers.port.CodeBooks;
import uz.hemis.domain.classifiers.Classifier;
import uz.hemis.domain.classifiers.CodeBook;

/**
 * The codes in memory, compared with the versions in the database once a second: a change that
 * another node made is reckoned with a second later, one of this node at the next question.
 * Comparing and loading happen in a transaction of their own, so that a change that is rolled back
 * is never remembered.
 */
@ApplicationScoped
class SqlCodeBooks implements CodeBooks {

  private static final long COMPARED_EVERY = Duration.ofSeconds(1).toNanos();

  private static final String REVISION = "select sum(version) from classifiers_classifier";

  private static final String CODES =
      "select classifier, code, retired_from from classifiers_code where until_version is null";

  private final Jdbc jdbc;
  private final AtomicLong ownChanges = new AtomicLong();
  private final ReentrantLock comparing = new ReentrantLock();
  private volatile Known known;

  SqlCodeBooks(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * What is remembered.
   *
   * @param changes how many changes of this node were known before it was compared
   * @param comparedAt when it was last compared, on the machine's running clock
   */
  private record Known(CodeBook book, long revision, long changes, long comparedAt) {}

  private record Entry(Classifier classifier, String code, LocalDate retiredFrom) {}

  /** Loads before all else that starts, when nothing holds a connection yet. */
  void start(@Observes @Priority(1) StartupEvent start) {
    compare();
  }

  /** Compares at the next question after a change of this node. */
  void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) CodesChanged event) {
    ownChanges.incrementAndGet();
  }

  @Override
  public CodeBook current() {
    if (!isFresh(known) && comparing.tryLock()) {
      try {
        compare();
      } finally {
        comparing.unlock();
      }
    }
    return known.book();
  }

  private boolean isFresh(Known last) {
    return last.changes() == ownChanges.get()
        && System.nanoTime() - last.comparedAt() < COMPARED_EVERY;
  }

  private void compare() {
    long changes = ownChanges.get();
    long now = System.nanoTime();
    known = QuarkusTransaction.requiringNew().call(() -> compared(known, changes, now));
  }

  private Known compared(Known last, long changes, long now) {
    long revision = jdbc.find(REVISION, row -> row.getLong(1)).orElseThrow();
    CodeBook book = last != null && last.revision() == revision ? last.book() : load();
    return new Known(book, revision, changes, now);
  }

  private CodeBook load() {
    List<Entry> entries =
        jdbc.list(
            CODES,
            row ->
                new Entry(
                    Classifier.valueOf(row.getString(1)),
                    row.getString(2),
                    row.getObject(3, LocalDate.class)));
    return new CodeBook(
        entries.stream()
            .collect(
                Collectors.groupingBy(
                    Entry::classifier,
                    Collectors.toMap(
                        Entry::code, entry -> Optional.ofNullable(entry.retiredFrom())))));
  }
}
