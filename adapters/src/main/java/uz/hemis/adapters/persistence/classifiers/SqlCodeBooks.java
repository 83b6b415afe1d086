package uz.hemis.adapters.persistence.classifiers;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.adapters.persistence.shared.Remembered;
import uz.hemis.application.classifiers.port.CodeBooks;
import uz.hemis.domain.classifiers.Classifier;
import uz.hemis.domain.classifiers.CodeBook;

/** The codes of all classifiers in memory; the sum of the classifiers' versions tells a change. */
@ApplicationScoped
class SqlCodeBooks implements CodeBooks {

  private static final String REVISION = "select sum(version) from classifiers_classifier";

  private static final String CODES =
      "select classifier, code, retired_from from classifiers_code where until_version is null";

  private final Jdbc jdbc;
  private final Remembered<CodeBook> book;

  SqlCodeBooks(Jdbc jdbc) {
    this.jdbc = jdbc;
    this.book =
        new Remembered<>(
            "code book",
            () -> jdbc.find(REVISION, row -> row.getLong(1)).orElseThrow(),
            this::load);
  }

  private record Entry(Classifier classifier, String code, LocalDate retiredFrom) {}

  /** Loads before all else that starts, when nothing holds a connection yet. */
  void start(@Observes @Priority(1) StartupEvent start) {
    book.start();
  }

  void stop(@Observes ShutdownEvent stop) {
    book.stop();
  }

  void committed(@Observes(during = TransactionPhase.AFTER_SUCCESS) CodesChanged event) {
    book.refresh();
  }

  @Override
  public CodeBook current() {
    return book.get();
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
