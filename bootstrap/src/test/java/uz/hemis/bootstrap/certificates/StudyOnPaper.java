package uz.hemis.bootstrap.certificates;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import uz.hemis.bootstrap.support.Api;
import uz.hemis.bootstrap.support.Entries;
import uz.hemis.domain.access.Role;

/** Studies of a programme of their own, entered as they stand, with their results. */
record StudyOnPaper(EntityManager database, String id) {

  /** Somebody new in the first faculty. */
  static StudyOnPaper ofNewcomer(EntityManager database, String status) {
    String person = Entries.register(Entries.newcomer()).path("personId");
    return of(database, person, status);
  }

  /** Somebody new with the family name, in a programme of the name. */
  static StudyOnPaper of(EntityManager database, String familyName, String programme, String name) {
    String person = Entries.register(Entries.newcomer(familyName)).path("personId");
    StudyOnPaper study = of(database, person, "STUDYING");
    study.change(
        "update curriculum_programme set name_uz_latn = '%s', name_ru = '%s' where id = (select"
            + " c.programme_id from curriculum_curriculum c join students_study t on"
            + " t.curriculum_id = c.id where t.id = '%s')",
        programme, name, study.id);
    return study;
  }

  /** The demo student, who may have ended many studies. */
  static StudyOnPaper ofStudent(EntityManager database, String status) {
    String person = Api.as(Role.STUDENT).get("/api/v1/access/sessions/current").path("personId");
    return of(database, person, status);
  }

  private static StudyOnPaper of(EntityManager database, String person, String status) {
    StudyOnPaper study = new StudyOnPaper(database, UUID.randomUUID().toString());
    String programme = UUID.randomUUID().toString();
    String faculty = Entries.unit("F1");
    study.change(
        "insert into curriculum_programme (id, version, code, type, faculty_id, name_uz_latn,"
            + " name_ru, opened_at, opened_by) values ('%s', 0, '61%06d', '12', '%s', 'Algebra',"
            + " 'Алгебра', now(), '%s')",
        programme, Entries.serial(), faculty, person);
    study.change(
        "insert into curriculum_curriculum (id, version, programme_id, first_id, number,"
            + " education_form, education_language, admission_year, years, state, drafted_at,"
            + " drafted_by) values ('%1$s', 0, '%1$s', '%1$s', 1, '11', '11', 2020, 1, 'DRAFT',"
            + " now(), '%2$s')",
        programme, person);
    study.change(
        "insert into students_student (id, version, person_id, social_category, accommodation,"
            + " registered_at, registered_by) values ('%s', 0, '%2$s', '11', '11', now(), '%2$s')"
            + " on conflict (person_id) do nothing",
        UUID.randomUUID(), person);
    study.change(
        "insert into students_study (id, version, student_id, person_id, number, status,"
            + " curriculum_id, faculty_id, course, payment_form) select '%s', 0, s.id, s.person_id,"
            + " '980000%06d', '%s', '%s', '%s', 1, '11' from students_student s"
            + " where s.person_id = '%s'",
        study.id, Entries.serial(), status, programme, faculty, person);
    study.change(
        "insert into students_quota (id, version, year, programme_id, education_form,"
            + " education_language, payment_form, places, taken, order_number, order_date,"
            + " order_file) values ('%1$s', 0, 2020, '%2$s', '11', '11', '11', 1, 1, '1-K',"
            + " date '2020-06-01', '%1$s')",
        study.id, programme);
    study.change(
        "insert into students_admission (study_id, quota_id, year, order_number, order_date,"
            + " order_file, admitted_at, admitted_by) values ('%1$s', '%1$s', 2020, '1-T',"
            + " date '2020-09-01', '%1$s', now(), '%2$s')",
        study.id, person);
    return study;
  }

  /** Enters a result in a subject of six credits. */
  void achieve(String code, int points) {
    change(
        "insert into curriculum_subject (id, curriculum_id, position, semester, code, name_uz_latn,"
            + " kind, credits, hours, block, assessment, graduation_work)"
            + " select '%s', curriculum_id, 0, 1, '%s', 'Chiziqli algebra', 'COMPULSORY', 6, 180,"
            + " '11', '11', false from students_study where id = '%s'",
        UUID.randomUUID(), code, id);
    change(
        "insert into results_result (id, study_id, subject_id, sheet_id, sitting, points,"
            + " assessed_on, entered_at, entered_by, entered_role)"
            + " select '%1$s', t.id, s.id, '%1$s', 1, %2$d, current_date, now(), t.person_id, 'DEAN'"
            + " from students_study t join curriculum_subject s on s.curriculum_id ="
            + " t.curriculum_id and s.code = '%3$s' where t.id = '%4$s'",
        UUID.randomUUID(), points, code, id);
  }

  /** Lets the study stand otherwise. */
  void become(String status) {
    change("update students_study set status = '%s' where id = '%s'", status, id);
  }

  void change(String statement, Object... values) {
    String sql = statement.formatted(values);
    QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery(sql).executeUpdate());
  }
}
