package uz.hemis.adapters.persistence.diplomas;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.application.diplomas.port.GraduateRecords;
import uz.hemis.application.results.query.ResultQueries;
import uz.hemis.application.results.query.StudyResults;
import uz.hemis.domain.diplomas.Bilingual;
import uz.hemis.domain.diplomas.DiplomaRule;
import uz.hemis.domain.diplomas.Education;
import uz.hemis.domain.diplomas.GraduateRecord;
import uz.hemis.domain.diplomas.SupplementItem;
import uz.hemis.domain.results.Achieved;
import uz.hemis.domain.shared.person.Spelling;
import uz.hemis.domain.shared.rule.RuleBroken;

/** Names that were not entered in English stand in Uzbek. */
@ApplicationScoped
class SqlGraduateRecords implements GraduateRecords {

  private static final String GET =
      """
      select p.family_name, p.given_name, p.patronymic,
        i.name_uz_latn as institution_uz, coalesce(i.name_en, i.name_uz_latn) as institution_en,
        m.code, m.type, m.name_uz_latn as programme_uz,
        coalesce(m.name_en, m.name_uz_latn) as programme_en,
        q.name_uz_latn as qualification_uz, coalesce(q.name_en, q.name_uz_latn) as qualification_en,
        c.id as curriculum_id, c.education_form, c.education_language, c.years,
        coalesce(a.year, c.admission_year) as since,
        exists (select from curriculum_subject w
          where w.curriculum_id = c.id and w.graduation_work) as asks_for_work
      from students_study s
      join people_person p on p.id = s.person_id
      join curriculum_curriculum c on c.id = s.curriculum_id
      join curriculum_programme m on m.id = c.programme_id
      join curriculum_qualification q on q.programme_id = m.id and q.position = ?
      left join students_admission a on a.study_id = s.id
      cross join structure_institution i
      where s.id = ?""";

  private final Jdbc jdbc;
  private final ResultQueries results;

  SqlGraduateRecords(Jdbc jdbc, ResultQueries results) {
    this.jdbc = jdbc;
    this.results = results;
  }

  @Override
  public GraduateRecord get(UUID study, int qualification) {
    List<SupplementItem> items =
        results.find(study).map(StudyResults::subjects).orElse(List.of()).stream()
            .map(SqlGraduateRecords::item)
            .toList();
    return jdbc.find(GET, row -> record(row, items), qualification, study)
        .orElseThrow(
            () ->
                new RuleBroken(
                    DiplomaRule.QUALIFICATION_UNKNOWN,
                    "/qualification",
                    Map.of("qualification", qualification)));
  }

  private static GraduateRecord record(ResultSet row, List<SupplementItem> items)
      throws SQLException {
    return new GraduateRecord(
        new Spelling(
            row.getString("family_name"), row.getString("given_name"), row.getString("patronymic")),
        education(row),
        row.getBoolean("asks_for_work"),
        items);
  }

  private static Education education(ResultSet row) throws SQLException {
    return new Education(
        name(row, "institution"),
        new Education.Programme(
            row.getString("code"), row.getString("type"), name(row, "programme")),
        name(row, "qualification"),
        new Education.Curriculum(
            Jdbc.uuid(row, "curriculum_id"),
            row.getString("education_form"),
            row.getString("education_language"),
            row.getInt("years")),
        row.getInt("since"));
  }

  private static Bilingual name(ResultSet row, String what) throws SQLException {
    return new Bilingual(row.getString(what + "_uz"), row.getString(what + "_en"));
  }

  private static SupplementItem item(StudyResults.Subject subject) {
    return SupplementItem.of(
        subject.semester(),
        subject.code(),
        new Bilingual(subject.name().uzLatn(), subject.name().en()),
        new Achieved(subject.credits(), subject.points()));
  }
}
