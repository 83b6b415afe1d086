package uz.hemis.adapters.persistence.classifiers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.application.classifiers.port.CodeLists;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.classifiers.Classifier;
import uz.hemis.domain.classifiers.ClassifierCode;
import uz.hemis.domain.classifiers.CodeList;
import uz.hemis.domain.shared.rule.RuleBroken;

@ApplicationScoped
class SqlCodeLists implements CodeLists {

  /** Changes of a classifier are made one after the other. */
  private static final String HOLD =
      "select version from classifiers_classifier where name = ? for update";

  private static final String CODES =
      "select "
          + CodeColumns.ALL
          + " from classifiers_code where classifier = ? and until_version is null";

  private static final String RAISE =
      "update classifiers_classifier set version = ? where name = ?";

  private static final String ADD_VERSION =
      """
      insert into classifiers_version (classifier, version, at, made_by, change)
      values (?, ?, ?, ?, ?)""";

  private static final String END =
      """
      update classifiers_code set until_version = ?
      where classifier = ? and code = ? and until_version is null""";

  private static final String BEGIN =
      """
      insert into classifiers_code
        (classifier, code, since_version, retired_from, uz_latn, uz_cyrl, ru, en)
      values (?, ?, ?, ?, ?, ?, ?, ?)""";

  private final Jdbc jdbc;
  private final Event<CodesChanged> events;

  SqlCodeLists(Jdbc jdbc, Event<CodesChanged> events) {
    this.jdbc = jdbc;
    this.events = events;
  }

  @Override
  public CodeList get(Classifier classifier, long expectedVersion) {
    String name = classifier.name();
    long version = jdbc.find(HOLD, row -> row.getLong(1), name).orElseThrow();
    if (version != expectedVersion) {
      throw new RuleBroken(AccessRule.VERSION_STALE, Map.of("version", version));
    }
    return new CodeList(classifier, version, jdbc.list(CODES, CodeColumns::code, name));
  }

  @Override
  public void save(CodeList list, Instant at, UUID by) {
    list.revision().ifPresent(revision -> save(list.classifier().name(), revision, at, by));
  }

  private void save(String name, CodeList.Revision revision, Instant at, UUID by) {
    long version = revision.version();
    jdbc.change(RAISE, version, name);
    jdbc.change(ADD_VERSION, name, version, at, by, revision.change().name());
    revision.codes().forEach(code -> save(name, version, code));
    events.fire(new CodesChanged());
  }

  private void save(String name, long version, ClassifierCode code) {
    jdbc.change(END, version, name, code.code());
    jdbc.change(
        BEGIN,
        name,
        code.code(),
        version,
        code.retiredFrom(),
        code.names().uzLatn(),
        code.names().uzCyrl(),
        code.names().ru(),
        code.names().en());
  }
}
