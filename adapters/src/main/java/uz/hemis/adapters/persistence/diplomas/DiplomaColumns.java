package uz.hemis.adapters.persistence.diplomas;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.adapters.persistence.shared.KeptJson;
import uz.hemis.domain.diplomas.BlankKind;
import uz.hemis.domain.diplomas.Diploma;
import uz.hemis.domain.diplomas.DiplomaContent;
import uz.hemis.domain.diplomas.HandOver;

/** The columns of diplomas. */
final class DiplomaColumns {

  private DiplomaColumns() {}

  static Diploma diploma(ResultSet row) throws SQLException {
    return new Diploma(
        Jdbc.uuid(row, "id"),
        row.getLong("version"),
        new Diploma.Holder(
            Jdbc.uuid(row, "study_id"), Jdbc.uuid(row, "person_id"), Jdbc.uuid(row, "faculty_id")),
        Jdbc.uuid(row, "original_id"),
        row.getBytes("salt"),
        KeptJson.read(row.getString("content"), DiplomaContent.class),
        new Diploma.Course(
            row.getObject("printed_on", LocalDate.class),
            printed(row),
            handOver(row),
            Jdbc.uuid(row, "replaced_by")));
  }

  private static Set<BlankKind> printed(ResultSet row) throws SQLException {
    Set<BlankKind> printed = EnumSet.noneOf(BlankKind.class);
    if (row.getBoolean("diploma_printed")) {
      printed.add(BlankKind.DIPLOMA);
    }
    if (row.getBoolean("supplement_printed")) {
      printed.add(BlankKind.SUPPLEMENT);
    }
    return printed;
  }

  private static HandOver handOver(ResultSet row) throws SQLException {
    LocalDate on = row.getObject("handed_on", LocalDate.class);
    return on == null
        ? null
        : new HandOver(on, row.getString("handed_to"), row.getString("handed_signature"));
  }
}
