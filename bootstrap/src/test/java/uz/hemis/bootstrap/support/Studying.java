package uz.hemis.bootstrap.support;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import uz.hemis.application.shared.Identities;

/**
 * Studies in the faculty F1, on the first course, and what they stand on: entered past every rule
 * but those of the database.
 */
@ApplicationScoped
public class Studying {

  private static final String CARD =
      """
      insert into students_student (id, version, person_id, social_category, accommodation,
        registered_at, registered_by)
      values ('%1$s', 0, '%2$s', '11', '%3$s', now(), '%2$s')
      on conflict (person_id) do update set accommodation = excluded.accommodation""";

  private static final String END_FORMER =
      """
      update students_study set status = 'EXPELLED'
      where person_id = '%s' and status not in ('EXPELLED', 'GRADUATED')""";

  private static final String STUDY =
      """
      insert into students_study (id, version, student_id, person_id, number, status,
        curriculum_id, faculty_id, course, payment_form)
      select '%s', 0, s.id, s.person_id, '990000%06d', '%s', '%s', '%s', 1, '11'
      from students_student s where s.person_id = '%s'""";

  private static final String PROGRAMME =
      """
      insert into curriculum_programme (id, version, code, type, faculty_id, name_uz_latn, name_ru,
        name_en, opened_at, opened_by)
      values ('%s', 0, '71%06d', '12', '%s', 'Matematika', 'Математика', 'Mathematics', now(),
        '%s')""";

  private static final String QUALIFICATION =
      """
      insert into curriculum_qualification (programme_id, position, name_uz_latn, name_en)
      values ('%s', 1, 'Magistr', 'Master')""";

  private static final String CURRICULUM =
      """
      insert into curriculum_curriculum (id, version, programme_id, first_id, number,
        education_form, education_language, admission_year, years, state, drafted_at, drafted_by)
      values ('%1$s', 0, '%2$s', '%1$s', 1, '11', '11', 2025, 1, 'DRAFT', now(), '%3$s')""";

  private static final String QUOTA =
      """
      insert into students_quota (id, version, year, programme_id, education_form,
        education_language, payment_form, places, taken, order_number, order_date, order_file)
      select s.id, 0, 2020, c.programme_id, '11', '11', '11', 1, 1, '1-K', date '2020-06-01', s.id
      from students_study s join curriculum_curriculum c on c.id = s.curriculum_id
      where s.id = '%s'""";

  private static final String ADMISSION =
      """
      insert into students_admission (study_id, quota_id, year, order_number, order_date,
        order_file, admitted_at, admitted_by)
      select id, id, 2020, '1-T', date '2020-09-01', id, now(), person_id
      from students_study where id = '%s'""";

  private static final String SUBJECT =
      """
      insert into curriculum_subject (id, curriculum_id, position, semester, code, name_uz_latn,
        name_en, kind, credits, hours, block, assessment, graduation_work)
      select '%1$s', curriculum_id, 0, 1, '%2$s', '%3$s', 'Course', 'COMPULSORY', %4$d, 30 * %4$d,
        '11', '11', false
      from students_study where id = '%5$s'""";

  private static final String RESULT =
      """
      insert into results_result (id, study_id, subject_id, sheet_id, sitting, points,
        assessed_on, entered_at, entered_by, entered_role)
      select '%1$s', id, '%2$s', '%1$s', 1, %3$d, current_date, now(), person_id, 'DEAN'
      from students_study where id = '%4$s'""";

  private final EntityManager database;
  private final Identities identities;

  Studying(EntityManager database, Identities identities) {
    this.database = database;
    this.identities = identities;
  }

  /** A study of somebody new. */
  public String somebody(String curriculum, String status) {
    return of(Entries.register(Entries.newcomer()).path("personId"), curriculum, status, "11");
  }

  /**
   * A study of the person; former ones have ended.
   *
   * @param accommodation code of the classifier; 15 is the dormitory
   */
  public String of(String person, String curriculum, String status, String accommodation) {
    UUID study = identities.next();
    change(CARD, identities.next(), person, accommodation);
    change(END_FORMER, person);
    change(STUDY, study, Entries.serial(), status, curriculum, Entries.unit("F1"), person);
    return study.toString();
  }

  /** A study of the person for a master's degree, under a draft of a programme of its own. */
  public String ofMaster(String person, String status) {
    UUID programme = identities.next();
    UUID curriculum = identities.next();
    change(PROGRAMME, programme, Entries.serial(), Entries.unit("F1"), person);
    change(QUALIFICATION, programme);
    change(CURRICULUM, curriculum, programme, person);
    return of(person, curriculum.toString(), status, "11");
  }

  /** The study was admitted in 2020, on the only place of a quota; both have its id. */
  public void admit(String study) {
    change(QUOTA, study);
    change(ADMISSION, study);
  }

  /** A subject of the study's curriculum. */
  public UUID subject(String study, String code, String name, int credits) {
    UUID subject = identities.next();
    change(SUBJECT, subject, code, name, credits, study);
    return subject;
  }

  /** What the study achieved in the subject. */
  public void result(String study, UUID subject, int points) {
    change(RESULT, identities.next(), subject, points, study);
  }

  /** Lets the study stand otherwise. */
  public void become(String study, String status) {
    change("update students_study set status = '%s' where id = '%s'", status, study);
  }

  /** How the study stands. */
  public String statusOf(String study) {
    return (String) one("select status from students_study where id = '%s'", study);
  }

  /** What the statement with the values in it finds. */
  public Object one(String statement, Object... values) {
    String sql = statement.formatted(values);
    return QuarkusTransaction.requiringNew()
        .call(() -> database.createNativeQuery(sql).getSingleResult());
  }

  /** Runs the statement with the values in it. */
  public void change(String statement, Object... values) {
    String sql = statement.formatted(values);
    QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery(sql).executeUpdate());
  }
}
