package uz.hemis.adapters.persistence.clearance;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.domain.clearance.ClearanceReason;
import uz.hemis.domain.clearance.ClearanceSheet;
import uz.hemis.domain.clearance.Section;
import uz.hemis.domain.clearance.SectionEntry;
import uz.hemis.domain.clearance.SectionState;

/** The columns of sheets and their sections. */
final class SheetColumns {

  static final String SECTIONS = "select s.* from clearance_section s where s.sheet_id = ?";

  private SheetColumns() {}

  static ClearanceSheet sheet(ResultSet row, List<SectionEntry> sections) throws SQLException {
    return new ClearanceSheet(
        Jdbc.uuid(row, "id"),
        row.getLong("version"),
        new ClearanceSheet.Subject(
            Jdbc.uuid(row, "study_id"), Jdbc.uuid(row, "person_id"), Jdbc.uuid(row, "faculty_id")),
        ClearanceReason.valueOf(row.getString("reason")),
        stamp(row, "opened"),
        sections,
        ClearanceSheet.State.valueOf(row.getString("state")),
        stamp(row, "closed"));
  }

  static SectionEntry section(ResultSet row) throws SQLException {
    String note = row.getString("debt_note");
    return new SectionEntry(
        Section.valueOf(row.getString("section")),
        SectionState.valueOf(row.getString("state")),
        note == null
            ? null
            : new SectionEntry.Debt(note, items(row.getArray("debt_items")), stamp(row, "debt")),
        Jdbc.instant(row, "settled_at"),
        stamp(row, "approved"));
  }

  private static List<String> items(Array items) throws SQLException {
    return List.of((String[]) items.getArray());
  }

  private static SectionEntry.Stamp stamp(ResultSet row, String prefix) throws SQLException {
    UUID by = Jdbc.uuid(row, prefix + "_by");
    return by == null ? null : new SectionEntry.Stamp(by, Jdbc.instant(row, prefix + "_at"));
  }
}
