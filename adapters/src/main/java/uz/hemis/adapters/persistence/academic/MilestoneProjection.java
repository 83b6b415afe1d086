package uz.hemis.adapters.persistence.academic;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.adapters.persistence.shared.Key;
import uz.hemis.adapters.persistence.shared.Key.Part;
import uz.hemis.adapters.persistence.shared.Listing;
import uz.hemis.application.academic.query.MilestoneView;
import uz.hemis.domain.academic.EducationType;
import uz.hemis.domain.academic.Milestone;
import uz.hemis.domain.academic.MilestoneKind;
import uz.hemis.domain.shared.time.AcademicYear;

/** Milestones by their day. */
final class MilestoneProjection {

  static final Listing<MilestoneView> LIST =
      new Listing<>(
          "select id, version, first_year, kind, semester, education_type, day",
          "from academic_milestone",
          Key.ascending(
              List.of(
                  new Part<>("day", LocalDate::parse, view -> view.milestone().date()),
                  new Part<>("id", UUID::fromString, view -> view.milestone().id()))),
          MilestoneProjection::view);

  private MilestoneProjection() {}

  private static MilestoneView view(ResultSet row) throws SQLException {
    return new MilestoneView(milestone(row), row.getLong("version"));
  }

  private static Milestone milestone(ResultSet row) throws SQLException {
    return new Milestone(
        Jdbc.uuid(row, "id"),
        MilestoneKind.valueOf(row.getString("kind")),
        new AcademicYear(row.getInt("first_year")).toString(),
        row.getObject("semester", Integer.class),
        EducationType.valueOf(row.getString("education_type")),
        row.getObject("day", LocalDate.class));
  }
}
