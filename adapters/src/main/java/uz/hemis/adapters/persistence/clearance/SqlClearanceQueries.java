package uz.hemis.adapters.persistence.clearance;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uz.hemis.adapters.persistence.shared.Conditions;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.adapters.persistence.shared.Key;
import uz.hemis.adapters.persistence.shared.Listing;
import uz.hemis.application.clearance.query.ClearanceQueries;
import uz.hemis.application.clearance.query.SheetFilter;
import uz.hemis.application.clearance.query.SheetItem;
import uz.hemis.application.clearance.query.SheetView;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.domain.clearance.ClearanceReason;
import uz.hemis.domain.clearance.ClearanceSheet;
import uz.hemis.domain.clearance.Section;

@ApplicationScoped
class SqlClearanceQueries implements ClearanceQueries {

  private static final String FROM =
      """
       from clearance_sheet s
      join students_study t on t.id = s.study_id
      join people_person p on p.id = s.person_id
      """;

  private static final String ITEMS =
      "select s.*, t.number, p.family_name || ' ' || p.given_name as name,"
          + " (select count(*) from clearance_section c where c.sheet_id = s.id"
          + " and c.state not in ('APPROVED', 'NOT_APPLICABLE')) as waiting";

  private static final Listing<SheetItem> LIST =
      new Listing<>(ITEMS, FROM, Key.newestFirst("s.id", SheetItem::id), SqlClearanceQueries::item);

  private static final String IN_SECTION =
      """
      exists (select from clearance_section c
        where c.sheet_id = s.id and c.section = ? and (?::text is null or c.state = ?))""";

  /** The duties of library and dormitory on the sheet; the last one of each counts. */
  private static final String CLOCKS =
      """
      select distinct on (i.duty) i.duty, i.due_date,
        coalesce(i.done_late, i.due_date < ?) as late
      from regulation_duty_instance i
      where i.subject_id = ? and i.duty in ('LIBRARY_CLEARANCE', 'DORMITORY_CLEARANCE')
        and i.status <> 'VOID'
      order by i.duty, i.id desc""";

  private static final String OF_PERSON =
      "select id from clearance_sheet where person_id = ? order by id desc";

  private final Jdbc jdbc;

  SqlClearanceQueries(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Page<SheetItem> listSheets(SheetFilter filter, UUID faculty, PageRequest page) {
    return LIST.page(jdbc, matching(filter, faculty), page);
  }

  @Override
  public Optional<SheetView> findSheet(UUID id, UUID faculty, LocalDate today) {
    Conditions which = new Conditions().and("s.id = ?", id).andIf("s.faculty_id = ?", faculty);
    return jdbc.find(
        ITEMS + FROM + which.where(),
        row ->
            new SheetView(
                SheetColumns.sheet(
                    row, jdbc.list(SheetColumns.SECTIONS, SheetColumns::section, id)),
                row.getString("number"),
                row.getString("name"),
                clocks(id, today)),
        which.values());
  }

  @Override
  public List<UUID> listOf(UUID person) {
    return jdbc.list(OF_PERSON, row -> Jdbc.uuid(row, "id"), person);
  }

  private Map<Section, SheetView.Clock> clocks(UUID sheet, LocalDate today) {
    Map<Section, SheetView.Clock> clocks = new HashMap<>();
    jdbc.list(
            CLOCKS,
            row ->
                Map.entry(
                    Section.valueOf(row.getString("duty").replace("_CLEARANCE", "")),
                    new SheetView.Clock(
                        row.getObject("due_date", LocalDate.class), row.getBoolean("late"))),
            today,
            sheet)
        .forEach(clock -> clocks.put(clock.getKey(), clock.getValue()));
    return clocks;
  }

  private static Conditions matching(SheetFilter filter, UUID faculty) {
    Conditions which =
        new Conditions()
            .andIf("s.faculty_id = ?", faculty)
            .andIf("s.faculty_id = ?", filter.faculty())
            .andIf("s.study_id = ?", filter.study())
            .andIf("s.state = ?", filter.state() == null ? null : filter.state().name())
            .andIf("s.reason = ?", filter.reason() == null ? null : filter.reason().name());
    if (filter.section() != null) {
      String state = filter.sectionState() == null ? null : filter.sectionState().name();
      which.and(IN_SECTION, filter.section().name(), state, state);
    }
    return which;
  }

  private static SheetItem item(ResultSet row) throws SQLException {
    return new SheetItem(
        Jdbc.uuid(row, "id"),
        Jdbc.uuid(row, "study_id"),
        row.getString("number"),
        row.getString("name"),
        ClearanceReason.valueOf(row.getString("reason")),
        ClearanceSheet.State.valueOf(row.getString("state")),
        Jdbc.instant(row, "opened_at"),
        row.getInt("waiting"),
        row.getLong("version"));
  }
}
