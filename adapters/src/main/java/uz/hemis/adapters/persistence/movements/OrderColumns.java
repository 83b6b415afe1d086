package uz.hemis.adapters.persistence.movements;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.domain.movements.Waypoint;
import uz.hemis.domain.shared.document.OfficialDocument;
import uz.hemis.domain.students.Placement;
import uz.hemis.domain.students.StudyStatus;

/** The columns of orders and of what they did. */
final class OrderColumns {

  static final String MOVE =
      """
      m.study_id, m.status_before, m.curriculum_before, m.faculty_before, m.group_before,
        m.course_before, m.payment_before, m.status_after, m.curriculum_after, m.faculty_after,
        m.group_after, m.course_after, m.payment_after
      """;

  private OrderColumns() {}

  /** The paper under the prefix; null where there is none. */
  static OfficialDocument paper(ResultSet row, String prefix) throws SQLException {
    String number = row.getString(prefix + "_number");
    return number == null
        ? null
        : new OfficialDocument(
            number, date(row, prefix + "_date"), row.getObject(prefix + "_file", UUID.class));
  }

  /** How a study stood: {@code before} or {@code after}. */
  static Waypoint waypoint(ResultSet row, String side) throws SQLException {
    return new Waypoint(
        StudyStatus.valueOf(row.getString("status_" + side)),
        new Placement(
            Jdbc.uuid(row, "curriculum_" + side),
            Jdbc.uuid(row, "faculty_" + side),
            Jdbc.uuid(row, "group_" + side),
            row.getInt("course_" + side),
            row.getString("payment_" + side)));
  }

  static LocalDate date(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }
}
