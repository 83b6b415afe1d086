package uz.hemis.adapters.persistence.academic;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.application.academic.query.MilestoneView;
import uz.hemis.domain.academic.EducationType;
import uz.hemis.domain.academic.Milestone;
import uz.hemis.domain.academic.MilestoneKind;
import uz.hemis.domain.shared.time.AcademicYear;

/** The columns of a milestone. */
final class MilestoneColumns {

  static final String SELECT =
      "select id, version, first_year, kind, semester, education_type, day from academic_milestone ";

  private MilestoneColumns() {}

  static MilestoneView view(ResultSet row) throws SQLException {
    return new MilestoneView(milestone(row), row.getLong("version"));
  }

  static Milestone milestone(ResultSet row) throws SQLException {
    return new Milestone(
        Jdbc.uuid(row, "id"),
        MilestoneKind.valueOf(row.getString("kind")),
        new AcademicYear(row.getInt("first_year")).toString(),
        row.getObject("semester", Integer.class),
        EducationType.valueOf(row.getString("education_type")),
        row.getObject("day", LocalDate.class));
  }
}
