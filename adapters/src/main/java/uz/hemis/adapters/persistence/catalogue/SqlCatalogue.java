package uz.hemis.adapters.persistence.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import uz.hemis.adapters.persistence.regulation.EventKindColumns;
import uz.hemis.adapters.persistence.shared.Cursor;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.application.catalogue.query.CatalogueQueries;
import uz.hemis.application.catalogue.query.DraftItem;
import uz.hemis.application.catalogue.query.VersionDetails;
import uz.hemis.application.catalogue.query.VersionView;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.domain.catalogue.CatalogueChange;
import uz.hemis.domain.catalogue.CatalogueContent;
import uz.hemis.domain.catalogue.Heading;
import uz.hemis.domain.regulation.EventKind;
import uz.hemis.domain.regulation.VersionState;

@ApplicationScoped
class SqlCatalogue implements CatalogueQueries {

  /** What is published, each version with those before and after it. */
  private static final String PUBLISHED =
      """
      with v as (
        select code, title, order_number, order_date, basis_number, basis_date, in_force_from, note,
          change_note, grant_default_working_days, grant_max_days,
          lag(code) over history as predecessor,
          lead(code) over history as repealed_by,
          lead(in_force_from) over history as repealed_from
        from regulation_version where state = 'PUBLISHED'
        window history as (order by in_force_from))
      """;

  private static final String VERSIONS =
      PUBLISHED
          + "select v.* from v where v.in_force_from < coalesce(?, date 'infinity')"
          + " order by v.in_force_from desc limit ?";

  private static final String VERSION = PUBLISHED + "select v.* from v where v.code = ?";

  private static final String COUNT_VERSIONS =
      "select count(*) from regulation_version where state = 'PUBLISHED'";

  private static final String MATCHING_DRAFTS =
      " from regulation_version v where v.drafted_by is not null and (?::text is null or v.state = ?)";

  private static final String DRAFTS =
      "select v.id, v.code, v.title, v.state, v.in_force_from, v.drafted_at, v.version"
          + MATCHING_DRAFTS
          + " and (?::uuid is null or v.id < ?) order by v.id desc limit ?";

  private static final String KINDS =
      EventKindColumns.SELECT + " where code > coalesce(?, '') order by code limit ?";

  private static final String COUNT_KINDS = "select count(*) from regulation_event_kind";

  private final Jdbc jdbc;
  private final SqlRows rows;

  SqlCatalogue(Jdbc jdbc, SqlRows rows) {
    this.jdbc = jdbc;
    this.rows = rows;
  }

  private record Found(VersionView view, String predecessor) {}

  @Override
  public Page<VersionView> listVersions(PageRequest page) {
    LocalDate after = after(page, LocalDate::parse);
    List<VersionView> found = jdbc.list(VERSIONS, row -> read(row).view(), after, page.limit() + 1);
    Long total = page.totalCount() ? count(COUNT_VERSIONS) : null;
    return page(found, page, version -> version.heading().inForceFrom(), total);
  }

  @Override
  public Optional<VersionDetails> findVersion(String code) {
    return jdbc.find(VERSION, SqlCatalogue::read, code).map(this::details);
  }

  @Override
  public Page<DraftItem> listDrafts(VersionState state, PageRequest page) {
    UUID after = after(page, UUID::fromString);
    String name = state == null ? null : state.name();
    List<DraftItem> found =
        jdbc.list(DRAFTS, SqlCatalogue::draft, name, name, after, after, page.limit() + 1);
    Long total = page.totalCount() ? count("select count(*)" + MATCHING_DRAFTS, name, name) : null;
    return page(found, page, DraftItem::id, total);
  }

  @Override
  public Page<EventKind> listEventKinds(PageRequest page) {
    String after = after(page, Function.identity());
    List<EventKind> found = jdbc.list(KINDS, EventKindColumns::read, after, page.limit() + 1);
    Long total = page.totalCount() ? count(COUNT_KINDS) : null;
    return page(found, page, EventKind::code, total);
  }

  @Override
  public Optional<EventKind> findEventKind(String code) {
    return jdbc.find(EventKindColumns.SELECT + " where code = ?", EventKindColumns::read, code);
  }

  private VersionDetails details(Found found) {
    CatalogueContent content = content(found.view());
    CatalogueChange change =
        Optional.ofNullable(found.predecessor())
            .flatMap(code -> jdbc.find(VERSION, SqlCatalogue::read, code))
            .map(before -> CatalogueChange.between(content(before.view()), content))
            .orElse(null);
    return new VersionDetails(found.view(), found.predecessor(), change, content.rows().size());
  }

  private CatalogueContent content(VersionView version) {
    return CatalogueContent.of(version.heading(), rows.list(version.code()));
  }

  private static Found read(ResultSet row) throws SQLException {
    Heading heading = HeadingColumns.read(row);
    return new Found(
        new VersionView(
            row.getString("code"),
            heading,
            row.getString("note"),
            HeadingColumns.date(row, "repealed_from"),
            row.getString("repealed_by")),
        row.getString("predecessor"));
  }

  private static DraftItem draft(ResultSet row) throws SQLException {
    return new DraftItem(
        Jdbc.uuid(row, "id"),
        row.getString("code"),
        row.getString("title"),
        VersionState.valueOf(row.getString("state")),
        HeadingColumns.date(row, "in_force_from"),
        Jdbc.instant(row, "drafted_at"),
        row.getLong("version"));
  }

  private long count(String statement, Object... values) {
    return jdbc.find(statement, row -> row.getLong(1), values).orElseThrow();
  }

  private static <K> K after(PageRequest page, Function<String, K> reader) {
    return page.after() == null
        ? null
        : Cursor.part(Cursor.read(page.after(), 1).getFirst(), reader);
  }

  private static <T> Page<T> page(
      List<T> found, PageRequest page, Function<T, Object> key, Long total) {
    List<T> items = found.subList(0, Math.min(found.size(), page.limit()));
    String next = found.size() > items.size() ? Cursor.after(key.apply(items.getLast())) : null;
    return new Page<>(items, next, total);
  }
}
