package uz.hemis.adapters.persistence.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uz.hemis.adapters.persistence.regulation.EventKindProjection;
import uz.hemis.adapters.persistence.shared.Conditions;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.adapters.persistence.shared.Key;
import uz.hemis.adapters.persistence.shared.Key.Part;
import uz.hemis.adapters.persistence.shared.Listing;
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
  private static final Listing<Found> VERSIONS =
      new Listing<>(
          "select v.*",
          """
          from (
            select code, title, order_number, order_date, basis_number, basis_date, in_force_from,
              note, change_note, grant_default_working_days, grant_max_days,
              lag(code) over history as predecessor,
              lead(code) over history as repealed_by,
              lead(in_force_from) over history as repealed_from
            from regulation_version where state = 'PUBLISHED'
            window history as (order by in_force_from)) v""",
          Key.descending(
              List.of(new Part<>("v.in_force_from", LocalDate::parse, Found::inForceFrom))),
          SqlCatalogue::read);

  private static final Listing<DraftItem> DRAFTS =
      new Listing<>(
          "select v.id, v.code, v.title, v.state, v.in_force_from, v.drafted_at, v.version",
          "from regulation_version v",
          Key.newestFirst("v.id", DraftItem::id),
          SqlCatalogue::draft);

  private final Jdbc jdbc;
  private final SqlRows rows;

  SqlCatalogue(Jdbc jdbc, SqlRows rows) {
    this.jdbc = jdbc;
    this.rows = rows;
  }

  private record Found(VersionView view, String predecessor) {

    LocalDate inForceFrom() {
      return view.heading().inForceFrom();
    }
  }

  @Override
  public Page<VersionView> listVersions(PageRequest page) {
    return VERSIONS.page(jdbc, new Conditions(), page).map(Found::view);
  }

  @Override
  public Optional<VersionDetails> findVersion(String code) {
    return found(code).map(this::details);
  }

  @Override
  public Page<DraftItem> listDrafts(VersionState state, PageRequest page) {
    Conditions which =
        new Conditions()
            .and("v.drafted_by is not null")
            .andIf("v.state = ?", state == null ? null : state.name());
    return DRAFTS.page(jdbc, which, page);
  }

  @Override
  public Page<EventKind> listEventKinds(PageRequest page) {
    return EventKindProjection.LIST.page(jdbc, new Conditions(), page);
  }

  @Override
  public Optional<EventKind> findEventKind(String code) {
    return EventKindProjection.LIST.find(jdbc, new Conditions().and("code = ?", code));
  }

  private Optional<Found> found(String code) {
    return VERSIONS.find(jdbc, new Conditions().and("v.code = ?", code));
  }

  private VersionDetails details(Found found) {
    CatalogueContent content = content(found.view());
    CatalogueChange change =
        Optional.ofNullable(found.predecessor())
            .flatMap(this::found)
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
}
