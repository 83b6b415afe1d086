package uz.hemis.bootstrap.diplomas;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import uz.hemis.application.shared.Identities;
import uz.hemis.bootstrap.support.Entries;

/** Studies of masters of the first faculty, each of a programme of its own. */
@ApplicationScoped
class Graduates {

  private final EntityManager database;
  private final Identities identities;

  Graduates(EntityManager database, Identities identities) {
    this.database = database;
    this.identities = identities;
  }

  /** Somebody who graduated with 95 and 80 points in subjects of 15 credits each. */
  UUID graduate() {
    UUID study = study("GRADUATED");
    result(study, subject(study, "A1", "Algebra"), 95);
    result(study, subject(study, "B1", "Geometriya"), 80);
    return study;
  }

  /** A study without results. */
  UUID study(String status) {
    String person = Entries.register(Entries.newcomer()).path("personId");
    UUID student = identities.next();
    UUID study = identities.next();
    change(
        "insert into students_student (id, version, person_id, social_category, accommodation,"
            + " registered_at, registered_by) values ('%1$s', 0, '%2$s', '11', '11', now(), '%2$s')",
        student, person);
    change(
        "insert into students_study (id, version, student_id, person_id, number, status,"
            + " curriculum_id, faculty_id, course, payment_form) values ('%s', 0, '%s', '%s',"
            + " '980000%06d', '%s', '%s', '%s', 1, '11')",
        study, student, person, Entries.serial(), status, curriculum(person), Entries.unit("F1"));
    return study;
  }

  /** A subject of the study's curriculum. */
  UUID subject(UUID study, String code, String name) {
    UUID subject = identities.next();
    change(
        "insert into curriculum_subject (id, curriculum_id, position, semester, code, name_uz_latn,"
            + " name_en, kind, credits, hours, block, assessment, graduation_work)"
            + " select '%s', curriculum_id, 0, 1, '%s', '%s', 'Course', 'COMPULSORY', 15, 450, '11',"
            + " '11', false from students_study where id = '%s'",
        subject, code, name, study);
    return subject;
  }

  /** What the study achieved in the subject. */
  void result(UUID study, UUID subject, int points) {
    change(
        "insert into results_result (id, study_id, subject_id, sheet_id, sitting, points,"
            + " assessed_on, entered_at, entered_by, entered_role) select '%s', id, '%s', '%s', 1, %d,"
            + " current_date, now(), person_id, 'DEAN' from students_study where id = '%s'",
        identities.next(), subject, identities.next(), points, study);
  }

  /** The clearance sheet for graduation is complete. */
  void clear(UUID study) {
    change(
        "insert into clearance_sheet (id, version, study_id, person_id, faculty_id, reason, state,"
            + " opened_at, opened_by, closed_at, closed_by) select '%s', 0, id, person_id, faculty_id,"
            + " 'GRADUATION', 'COMPLETE', now(), person_id, now(), (select person_id from"
            + " access_account where login = 'dekan') from students_study where id = '%s'",
        identities.next(), study);
  }

  /** The card of the study. */
  UUID cardOf(UUID study) {
    return one("select student_id from students_study where id = '%s'", study);
  }

  /** The id that the statement with the values in it finds. */
  UUID one(String statement, Object... values) {
    return (UUID)
        QuarkusTransaction.requiringNew()
            .call(() -> database.createNativeQuery(statement.formatted(values)).getSingleResult());
  }

  /** Runs the statement with the values in it. */
  void change(String statement, Object... values) {
    QuarkusTransaction.requiringNew()
        .run(() -> database.createNativeQuery(statement.formatted(values)).executeUpdate());
  }

  private UUID curriculum(String drafter) {
    UUID programme = identities.next();
    UUID curriculum = identities.next();
    change(
        "insert into curriculum_programme (id, version, code, type, faculty_id, name_uz_latn,"
            + " name_en, opened_at, opened_by) values ('%s', 0, '71%06d', '12', '%s', 'Matematika',"
            + " 'Mathematics', now(), '%s')",
        programme, Entries.serial(), Entries.unit("F1"), drafter);
    change(
        "insert into curriculum_qualification (programme_id, position, name_uz_latn, name_en)"
            + " values ('%s', 1, 'Magistr', 'Master')",
        programme);
    change(
        "insert into curriculum_curriculum (id, version, programme_id, first_id, number,"
            + " education_form, education_language, admission_year, years, state, drafted_at,"
            + " drafted_by) values ('%1$s', 0, '%2$s', '%1$s', 1, '11', '11', 2025, 1, 'DRAFT', now(),"
            + " '%3$s')",
        curriculum, programme, drafter);
    return curriculum;
  }
}
