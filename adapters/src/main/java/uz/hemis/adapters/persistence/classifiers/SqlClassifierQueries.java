package uz.hemis.adapters.persistence.classifiers;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import uz.hemis.adapters.persistence.shared.Conditions;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.adapters.persistence.shared.Key;
import uz.hemis.adapters.persistence.shared.Key.Part;
import uz.hemis.adapters.persistence.shared.Listing;
import uz.hemis.application.classifiers.query.ClassifierQueries;
import uz.hemis.application.classifiers.query.ClassifierView;
import uz.hemis.application.classifiers.query.ClassifiersView;
import uz.hemis.application.classifiers.query.CodeFilter;
import uz.hemis.application.classifiers.query.CodeView;
import uz.hemis.application.classifiers.query.CodesView;
import uz.hemis.application.classifiers.query.VersionView;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.classifiers.Classifier;
import uz.hemis.domain.classifiers.ClassifierCode;
import uz.hemis.domain.classifiers.CodeChange;
import uz.hemis.domain.shared.rule.RuleBroken;
import uz.hemis.domain.shared.time.Tashkent;

/** Reads of the classifiers. */
@ApplicationScoped
class SqlClassifierQueries implements ClassifierQueries {

  private static final Listing<ClassifierView> CLASSIFIERS =
      new Listing<>(
          """
          select c.name, c.version, v.at, c.uz_latn, c.uz_cyrl, c.ru, c.en,
            (select count(*) from classifiers_code o
             where o.classifier = c.name and o.until_version is null) as codes""",
          """
          from classifiers_classifier c
          join classifiers_version v on v.classifier = c.name and v.version = c.version""",
          Key.ascending(
              List.of(new Part<>("c.name", Function.identity(), view -> view.classifier().name()))),
          SqlClassifierQueries::classifier);

  private static final Listing<ClassifierCode> CODES =
      new Listing<>(
          "select " + CodeColumns.ALL,
          "from classifiers_code",
          Key.ascending(List.of(new Part<>("code", Function.identity(), ClassifierCode::code))),
          CodeColumns::code);

  private static final String REVISION = "select sum(version) from classifiers_classifier";

  private static final String NEWEST = "select version from classifiers_classifier where name = ?";

  /** The last version of the day or, on days before the first, the first. */
  private static final String ON_DAY =
      """
      select coalesce(max(version), 1) from classifiers_version
      where classifier = ? and at < ?""";

  private static final String STATES =
      """
      select c.code, c.retired_from, c.uz_latn, c.uz_cyrl, c.ru, c.en, c.since_version, v.at
      from classifiers_code c
      join classifiers_version v on v.classifier = c.classifier and v.version = c.since_version
      where c.classifier = ? and c.code = ? order by c.since_version desc""";

  private static final Listing<VersionView> VERSIONS =
      new Listing<>(
          """
          select v.version, v.at, v.made_by, v.change, array(
            select c.code::text from classifiers_code c
            where c.classifier = v.classifier and c.since_version = v.version
            order by c.code) as codes""",
          "from classifiers_version v",
          Key.descending(List.of(new Part<>("v.version", Long::valueOf, VersionView::version))),
          SqlClassifierQueries::version);

  private final Jdbc jdbc;
  private final Moment moment;

  SqlClassifierQueries(Jdbc jdbc, Moment moment) {
    this.jdbc = jdbc;
    this.moment = moment;
  }

  @Override
  public ClassifiersView listClassifiers(PageRequest page) {
    return new ClassifiersView(number(REVISION), CLASSIFIERS.page(jdbc, new Conditions(), page));
  }

  @Override
  public ClassifierView getClassifier(Classifier classifier) {
    return CLASSIFIERS
        .find(jdbc, new Conditions().and("c.name = ?", classifier.name()))
        .orElseThrow();
  }

  @Override
  public CodesView listCodes(Classifier classifier, CodeFilter filter, PageRequest page) {
    boolean judged = filter.on() != null || filter.inForce() != null;
    LocalDate day = filter.on() != null ? filter.on() : judged ? moment.today() : null;
    long version = version(classifier, filter.on());
    return new CodesView(
        version, day, CODES.page(jdbc, which(classifier, version, filter.inForce(), day), page));
  }

  @Override
  public CodeView getCode(Classifier classifier, String code) {
    List<CodeView.State> states =
        jdbc.list(STATES, SqlClassifierQueries::state, classifier.name(), code);
    if (states.isEmpty()) {
      throw new RuleBroken(AccessRule.NOT_FOUND);
    }
    return new CodeView(number(NEWEST, classifier.name()), states);
  }

  @Override
  public Page<VersionView> listVersions(Classifier classifier, PageRequest page) {
    return VERSIONS.page(jdbc, new Conditions().and("v.classifier = ?", classifier.name()), page);
  }

  private long version(Classifier classifier, LocalDate on) {
    if (on == null) {
      return number(NEWEST, classifier.name());
    }
    Instant end = on.plusDays(1).atStartOfDay(Tashkent.ZONE).toInstant();
    return number(ON_DAY, classifier.name(), end);
  }

  private static Conditions which(
      Classifier classifier, long version, Boolean inForce, LocalDate day) {
    Conditions which =
        new Conditions()
            .and("classifier = ?", classifier.name())
            .and("since_version <= ?", version)
            .and("until_version is null or until_version > ?", version);
    if (inForce != null) {
      which.and("(retired_from is null or retired_from > ?) = ?", day, inForce);
    }
    return which;
  }

  private long number(String sql, Object... values) {
    return jdbc.find(sql, row -> row.getLong(1), values).orElseThrow();
  }

  private static ClassifierView classifier(ResultSet row) throws SQLException {
    return new ClassifierView(
        Classifier.valueOf(row.getString("name")),
        CodeColumns.names(row),
        row.getLong("version"),
        Jdbc.instant(row, "at"),
        row.getLong("codes"));
  }

  private static CodeView.State state(ResultSet row) throws SQLException {
    return new CodeView.State(
        row.getLong("since_version"), Jdbc.instant(row, "at"), CodeColumns.code(row));
  }

  private static VersionView version(ResultSet row) throws SQLException {
    Array codes = row.getArray("codes");
    return new VersionView(
        row.getLong("version"),
        Jdbc.instant(row, "at"),
        Jdbc.uuid(row, "made_by"),
        CodeChange.valueOf(row.getString("change")),
        List.of((String[]) codes.getArray()));
  }
}
