package uz.hemis.adapters.persistence.clearance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.adapters.persistence.shared.KeptJson;
import uz.hemis.application.clearance.port.ClearanceSheets;
import uz.hemis.application.clearance.port.Residents;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.clearance.ClearanceSheet;
import uz.hemis.domain.clearance.SectionEntry;
import uz.hemis.domain.shared.rule.RuleBroken;

@ApplicationScoped
class SqlClearanceSheets implements ClearanceSheets, Residents {

  private static final String GET = "select s.* from clearance_sheet s where s.id = ? for update";

  private static final String INSERT =
      """
      insert into clearance_sheet (id, version, study_id, person_id, faculty_id, reason, state,
        opened_at, opened_by)
      values (?, 0, ?, ?, ?, ?, 'OPEN', ?, ?)
      on conflict (study_id) where state = 'OPEN' do nothing""";

  private static final String UPDATE =
      """
      update clearance_sheet set version = version + 1, state = ?, closed_at = ?, closed_by = ?
      where id = ? and version = ?""";

  private static final String PUT_SECTIONS =
      """
      insert into clearance_section (sheet_id, section, state, debt_note, debt_items, debt_by,
        debt_at, settled_at, approved_by, approved_at)
      select ?::uuid, e.section, e.state, e.note,
        case when e.note is null then null
          else array(select jsonb_array_elements_text(e.items)) end,
        e."debtBy", e."debtAt", e."settledAt", e."approvedBy", e."approvedAt"
      from jsonb_to_recordset(?::jsonb) as e (section varchar, state varchar, note varchar,
        items jsonb, "debtBy" uuid, "debtAt" timestamptz, "settledAt" timestamptz,
        "approvedBy" uuid, "approvedAt" timestamptz)
      on conflict (sheet_id, section) do update set state = excluded.state,
        debt_note = excluded.debt_note, debt_items = excluded.debt_items,
        debt_by = excluded.debt_by, debt_at = excluded.debt_at, settled_at = excluded.settled_at,
        approved_by = excluded.approved_by, approved_at = excluded.approved_at""";

  /** The code of the dormitory in the classifier of accommodation is 15. */
  private static final String RESIDENT =
      "select accommodation = '15' from students_student where id = ?";

  private final Jdbc jdbc;

  SqlClearanceSheets(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public ClearanceSheet getForUpdate(UUID id) {
    return jdbc.find(
            GET,
            row ->
                SheetColumns.sheet(
                    row, jdbc.list(SheetColumns.SECTIONS, SheetColumns::section, id)),
            id)
        .orElseThrow(() -> new RuleBroken(AccessRule.NOT_FOUND));
  }

  @Override
  public boolean add(ClearanceSheet sheet) {
    ClearanceSheet.Subject subject = sheet.subject();
    boolean added =
        jdbc.change(
                INSERT,
                sheet.id(),
                subject.study(),
                subject.person(),
                subject.faculty(),
                sheet.reason().name(),
                sheet.opened().at(),
                sheet.opened().by())
            == 1;
    if (added) {
      putSections(sheet);
    }
    return added;
  }

  @Override
  public void save(ClearanceSheet sheet) {
    putSections(sheet);
    Optional<SectionEntry.Stamp> closed = sheet.closed();
    int changed =
        jdbc.change(
            UPDATE,
            sheet.state().name(),
            closed.map(SectionEntry.Stamp::at).orElse(null),
            closed.map(SectionEntry.Stamp::by).orElse(null),
            sheet.id(),
            sheet.version());
    if (changed == 0) {
      throw new RuleBroken(AccessRule.VERSION_STALE);
    }
  }

  @Override
  public boolean isResident(UUID student) {
    return jdbc.find(RESIDENT, row -> row.getBoolean(1), student).orElse(false);
  }

  /** A section as one JSON object of a batch. */
  private record SectionRow(
      String section,
      String state,
      String note,
      List<String> items,
      UUID debtBy,
      String debtAt,
      String settledAt,
      UUID approvedBy,
      String approvedAt) {

    static SectionRow of(SectionEntry entry) {
      SectionEntry.Debt debt = entry.debt();
      SectionEntry.Stamp approved = entry.approved();
      return new SectionRow(
          entry.section().name(),
          entry.state().name(),
          debt == null ? null : debt.note(),
          debt == null ? null : debt.items(),
          debt == null ? null : debt.recorded().by(),
          debt == null ? null : debt.recorded().at().toString(),
          entry.settledAt() == null ? null : entry.settledAt().toString(),
          approved == null ? null : approved.by(),
          approved == null ? null : approved.at().toString());
    }
  }

  private void putSections(ClearanceSheet sheet) {
    jdbc.change(
        PUT_SECTIONS,
        sheet.id(),
        KeptJson.write(sheet.sections().stream().map(SectionRow::of).toList()));
  }
}
