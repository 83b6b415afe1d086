package uz.hemis.adapters.persistence.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.application.catalogue.port.Drafts;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.catalogue.CatalogueChange;
import uz.hemis.domain.catalogue.CatalogueContent;
import uz.hemis.domain.catalogue.Heading;
import uz.hemis.domain.catalogue.RegulationDraft;
import uz.hemis.domain.catalogue.RegulationDraft.Step;
import uz.hemis.domain.regulation.VersionState;
import uz.hemis.domain.shared.rule.RuleBroken;

@ApplicationScoped
class SqlDrafts implements Drafts {

  private static final String FIND =
      "select v.id, v.code, v.version, v.base, v.state, v.drafted_by, v.drafted_at, v.submitted_by,"
          + " v.submitted_at, v.proposal_id, v.approved_by, v.approved_at, "
          + HeadingColumns.ALL
          + "\nfrom regulation_version v where v.code = ?";

  private static final String FIND_FOR_UPDATE = FIND + " for update";

  private static final String EDITORS = "select person from catalogue_editor where regulation = ?";

  private static final String ADD_EDITOR =
      "insert into catalogue_editor (regulation, person) values (?, ?) on conflict do nothing";

  private static final String INSERT =
      """
      insert into regulation_version (title, order_number, order_date, basis_number, basis_date,
        in_force_from, grant_default_working_days, grant_max_days, change_note, state, submitted_by,
        submitted_at, proposal_id, approved_by, approved_at, code, version, id, base, drafted_by,
        drafted_at)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      on conflict (code) do nothing""";

  private static final String UPDATE =
      """
      update regulation_version set title = ?, order_number = ?, order_date = ?, basis_number = ?,
        basis_date = ?, in_force_from = ?, grant_default_working_days = ?, grant_max_days = ?,
        change_note = ?, state = ?, submitted_by = ?, submitted_at = ?, proposal_id = ?, approved_by = ?,
        approved_at = ?, version = version + 1
      where code = ? and version = ?""";

  private final Jdbc jdbc;
  private final SqlRows rows;

  SqlDrafts(Jdbc jdbc, SqlRows rows) {
    this.jdbc = jdbc;
    this.rows = rows;
  }

  @Override
  public RegulationDraft get(String code) {
    return find(FIND, code);
  }

  @Override
  public RegulationDraft getForUpdate(String code) {
    return find(FIND_FOR_UPDATE, code);
  }

  @Override
  public boolean admit(RegulationDraft draft) {
    Step drafted = draft.drafted().orElseThrow();
    Object[] values =
        values(
            draft,
            draft.version(),
            draft.id(),
            draft.base().orElseThrow(),
            drafted.person(),
            drafted.at());
    if (jdbc.change(INSERT, values) == 0) {
      return false;
    }
    draft.content().rows().values().forEach(row -> rows.put(draft.code(), row));
    keepEditors(draft);
    return true;
  }

  @Override
  public void save(RegulationDraft draft) {
    CatalogueContent before =
        CatalogueContent.of(draft.content().heading(), rows.list(draft.code()));
    rows.keep(draft.code(), CatalogueChange.between(before, draft.content()));
    keepEditors(draft);
    if (jdbc.change(UPDATE, values(draft, draft.version())) == 0) {
      throw new RuleBroken(AccessRule.VERSION_STALE);
    }
  }

  private RegulationDraft find(String statement, String code) {
    return jdbc.find(statement, this::read, code)
        .orElseThrow(() -> new RuleBroken(AccessRule.NOT_FOUND));
  }

  private RegulationDraft read(ResultSet row) throws SQLException {
    String code = row.getString("code");
    return new RegulationDraft(
        Jdbc.uuid(row, "id"),
        code,
        row.getLong("version"),
        row.getString("base"),
        CatalogueContent.of(HeadingColumns.read(row), rows.list(code)),
        new RegulationDraft.Progress(
            VersionState.valueOf(row.getString("state")),
            step(row, "drafted"),
            editors(code),
            step(row, "submitted"),
            Jdbc.uuid(row, "proposal_id"),
            step(row, "approved")));
  }

  private Set<UUID> editors(String code) {
    return new HashSet<>(jdbc.list(EDITORS, row -> Jdbc.uuid(row, "person"), code));
  }

  private void keepEditors(RegulationDraft draft) {
    draft.editors().forEach(person -> jdbc.change(ADD_EDITOR, draft.code(), person));
  }

  private static Step step(ResultSet row, String name) throws SQLException {
    UUID person = Jdbc.uuid(row, name + "_by");
    return person == null ? null : new Step(person, Jdbc.instant(row, name + "_at"));
  }

  private static Object[] values(RegulationDraft draft, Object... further) {
    Heading heading = draft.content().heading();
    Object[] own = {
      heading.title(),
      heading.order().number(),
      heading.order().date(),
      heading.basis().number(),
      heading.basis().date(),
      heading.inForceFrom(),
      heading.grant().defaultWorkingDays(),
      heading.grant().maxDays(),
      heading.changeNote(),
      draft.state().name(),
      person(draft.submitted()),
      at(draft.submitted()),
      draft.proposal().orElse(null),
      person(draft.approved()),
      at(draft.approved()),
      draft.code()
    };
    Object[] values = new Object[own.length + further.length];
    System.arraycopy(own, 0, values, 0, own.length);
    System.arraycopy(further, 0, values, own.length, further.length);
    return values;
  }

  private static UUID person(Optional<Step> step) {
    return step.map(Step::person).orElse(null);
  }

  private static Instant at(Optional<Step> step) {
    return step.map(Step::at).orElse(null);
  }
}
