package uz.hemis.adapters.persistence.certificates;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.application.certificates.port.PrintedStudies;
import uz.hemis.domain.access.Place;
import uz.hemis.domain.certificates.DocumentLanguage;
import uz.hemis.domain.certificates.Snapshot;
import uz.hemis.domain.students.StudyStatus;

/** Names are those of the language, or in Uzbek, Latin script, where there are none. */
@ApplicationScoped
class SqlPrintedStudies implements PrintedStudies {

  private static final String LATIN = "concat_ws(' ', p.family_name, p.given_name, p.patronymic)";

  private static final String CYRILLIC =
      "coalesce(nullif(concat_ws(' ', p.family_name_cyrillic, p.given_name_cyrillic,"
          + " p.patronymic_cyrillic), ''), "
          + LATIN
          + ")";

  private static final String FIND =
      """
      select t.person_id, t.faculty_id, t.number, t.status, t.course, a.year as admission_year,
        a.order_number as admission_order_number, a.order_date as admission_order_date, i.code as institution_code,
        coalesce(i.name_%1$s, i.name_uz_latn) as institution, %2$s as student,
        g.code as programme_code, coalesce(g.name_%1$s, g.name_uz_latn) as programme,
        coalesce(f.name_%1$s, f.name_uz_latn) as faculty,
        coalesce(y.%1$s, g.type) as type, coalesce(o.%1$s, c.education_form) as form
      from students_study t
      join students_admission a on a.study_id = t.id
      join people_person p on p.id = t.person_id
      join curriculum_curriculum c on c.id = t.curriculum_id
      join curriculum_programme g on g.id = c.programme_id
      join structure_unit f on f.id = t.faculty_id
      cross join structure_institution i
      left join classifiers_code y on y.classifier = 'EDUCATION_TYPE' and y.code = g.type
        and y.until_version is null
      left join classifiers_code o on o.classifier = 'EDUCATION_FORM'
        and o.code = c.education_form and o.until_version is null
      where t.id = ?
      for share of t""";

  private final Jdbc jdbc;

  SqlPrintedStudies(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<PrintedStudy> find(UUID study, DocumentLanguage language) {
    return jdbc.find(sql(language), SqlPrintedStudies::study, study);
  }

  private static String sql(DocumentLanguage language) {
    return switch (language) {
      case UZBEK_LATIN -> FIND.formatted("uz_latn", LATIN);
      case UZBEK_CYRILLIC -> FIND.formatted("uz_cyrl", CYRILLIC);
      case RUSSIAN -> FIND.formatted("ru", CYRILLIC);
      case ENGLISH -> FIND.formatted("en", LATIN);
    };
  }

  private static PrintedStudy study(ResultSet row) throws SQLException {
    return new PrintedStudy(
        new Place(List.of(Jdbc.uuid(row, "faculty_id")), Jdbc.uuid(row, "person_id")),
        row.getString("institution_code"),
        row.getString("institution"),
        new Snapshot.Student(row.getString("student"), row.getString("number")),
        new Snapshot.Programme(
            row.getString("programme_code"),
            row.getString("programme"),
            row.getString("type"),
            row.getString("form"),
            row.getString("faculty")),
        new Snapshot.Enrolment(
            StudyStatus.valueOf(row.getString("status")),
            row.getInt("course"),
            row.getInt("admission_year"),
            row.getString("admission_order_number"),
            row.getObject("admission_order_date", LocalDate.class)));
  }
}
