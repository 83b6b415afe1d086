package uz.hemis.adapters.persistence.students;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.adapters.persistence.shared.SqlArray;
import uz.hemis.adapters.persistence.shared.StatementFailed;
import uz.hemis.application.students.port.Studies;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.shared.rule.RuleBroken;
import uz.hemis.domain.students.StudentNumber;
import uz.hemis.domain.students.StudentRule;
import uz.hemis.domain.students.Study;
import uz.hemis.domain.students.StudyStatus;

@ApplicationScoped
class SqlStudies implements Studies {

  private static final String LOCK =
      """
      select id, version, student_id, person_id, number, status, curriculum_id, faculty_id, group_id,
        course, payment_form
      from students_study where id = any (?) order by id for update""";

  private static final String INSERT =
      """
      insert into students_study (id, version, student_id, person_id, number, status, curriculum_id,
        faculty_id, group_id, course, payment_form)
      select id, 1, student, person, number, status, curriculum, faculty, academic_group, course,
        payment
      from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::uuid[], ?::uuid[],
        ?::uuid[], ?::integer[], ?::text[])
        study (id, student, person, number, status, curriculum, faculty, academic_group, course,
          payment)""";

  private static final String UPDATE =
      """
      update students_study s set status = study.status, curriculum_id = study.curriculum,
        faculty_id = study.faculty, group_id = study.academic_group, course = study.course,
        payment_form = study.payment, version = s.version + 1
      from unnest(?::uuid[], ?::bigint[], ?::text[], ?::uuid[], ?::uuid[], ?::uuid[], ?::integer[],
        ?::text[])
        study (id, version, status, curriculum, faculty, academic_group, course, payment)
      where s.id = study.id and s.version = study.version""";

  private final Jdbc jdbc;

  SqlStudies(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Study getForUpdate(UUID id) {
    return listForUpdate(List.of(id)).stream()
        .findFirst()
        .orElseThrow(() -> new RuleBroken(AccessRule.NOT_FOUND));
  }

  @Override
  public List<Study> listForUpdate(Collection<UUID> ids) {
    return jdbc.list(LOCK, SqlStudies::study, ids);
  }

  @Override
  public void addAll(Collection<Study> studies) {
    keep(
        INSERT,
        SqlArray.of("uuid", studies, Study::id),
        SqlArray.of("uuid", studies, Study::student),
        SqlArray.of("uuid", studies, Study::person),
        SqlArray.of("text", studies, study -> study.number().value()),
        SqlArray.of("text", studies, study -> study.status().name()),
        SqlArray.of("uuid", studies, study -> study.placement().curriculum()),
        SqlArray.of("uuid", studies, study -> study.placement().faculty()),
        SqlArray.of("uuid", studies, study -> study.placement().group()),
        SqlArray.of("integer", studies, study -> study.placement().course()),
        SqlArray.of("text", studies, study -> study.placement().paymentForm()));
  }

  @Override
  public void saveAll(Collection<Study> studies) {
    int kept =
        keep(
            UPDATE,
            SqlArray.of("uuid", studies, Study::id),
            SqlArray.of("bigint", studies, Study::version),
            SqlArray.of("text", studies, study -> study.status().name()),
            SqlArray.of("uuid", studies, study -> study.placement().curriculum()),
            SqlArray.of("uuid", studies, study -> study.placement().faculty()),
            SqlArray.of("uuid", studies, study -> study.placement().group()),
            SqlArray.of("integer", studies, study -> study.placement().course()),
            SqlArray.of("text", studies, study -> study.placement().paymentForm()));
    if (kept != studies.size()) {
      throw new RuleBroken(AccessRule.VERSION_STALE);
    }
  }

  /** Numbers are drawn once, so what is there already can only be another study of the person. */
  private int keep(String statement, Object... columns) {
    try {
      return jdbc.change(statement, columns);
    } catch (StatementFailed failed) {
      throw failed.isDuplicate() ? new RuleBroken(StudentRule.STUDY_ACTIVE, Map.of()) : failed;
    }
  }

  private static Study study(ResultSet row) throws SQLException {
    return new Study(
        Jdbc.uuid(row, "id"),
        row.getLong("version"),
        Jdbc.uuid(row, "student_id"),
        Jdbc.uuid(row, "person_id"),
        new StudentNumber(row.getString("number")),
        StudyStatus.valueOf(row.getString("status")),
        StudentColumns.placement(row));
  }
}
