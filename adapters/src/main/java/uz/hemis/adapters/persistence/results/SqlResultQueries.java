package uz.hemis.adapters.persistence.results;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.application.results.query.ResultQueries;
import uz.hemis.application.results.query.StudyResults;
import uz.hemis.domain.access.Place;
import uz.hemis.domain.regulation.Text;
import uz.hemis.domain.results.Points;

@ApplicationScoped
class SqlResultQueries implements ResultQueries {

  private static final String STUDY =
      "select number, person_id, faculty_id from students_study where id = ?";

  private static final String SUBJECTS =
      """
      select s.id, s.code, s.semester, s.credits, l.points, l.sitting, l.assessed_on, l.corrected,
        s.name_uz_latn as uz_latn, coalesce(s.name_uz_cyrl, s.name_uz_latn) as uz_cyrl,
        coalesce(s.name_ru, s.name_uz_latn) as ru, coalesce(s.name_en, s.name_uz_latn) as en
      from (
        select distinct on (r.subject_id) r.subject_id, r.points, r.sitting, r.assessed_on,
          r.correction_number is not null as corrected
        from results_result r where r.study_id = ?
        order by r.subject_id, r.id desc
      ) l join curriculum_subject s on s.id = l.subject_id
      order by s.semester, s.code""";

  private static final String STUDIES =
      "select id from students_study where person_id = ? order by id desc";

  private final Jdbc jdbc;

  SqlResultQueries(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<StudyResults> find(UUID study) {
    return jdbc.find(
        STUDY,
        row ->
            new StudyResults(
                study,
                row.getString("number"),
                new Place(List.of(Jdbc.uuid(row, "faculty_id")), Jdbc.uuid(row, "person_id")),
                jdbc.list(SUBJECTS, SqlResultQueries::subject, study)),
        study);
  }

  @Override
  public List<UUID> listStudiesOf(UUID person) {
    return jdbc.list(STUDIES, row -> Jdbc.uuid(row, "id"), person);
  }

  private static StudyResults.Subject subject(ResultSet row) throws SQLException {
    return new StudyResults.Subject(
        Jdbc.uuid(row, "id"),
        row.getString("code"),
        new Text(
            row.getString("uz_latn"),
            row.getString("uz_cyrl"),
            row.getString("ru"),
            row.getString("en")),
        row.getInt("semester"),
        row.getInt("credits"),
        new Points(row.getInt("points")),
        row.getInt("sitting"),
        row.getObject("assessed_on", LocalDate.class),
        row.getBoolean("corrected"));
  }
}
