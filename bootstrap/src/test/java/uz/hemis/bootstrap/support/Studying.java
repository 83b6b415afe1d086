package uz.hemis.bootstrap.support;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import uz.hemis.application.shared.Identities;

/** Students of the demo institution as they stand in the middle of their studies. */
@ApplicationScoped
public class Studying {

  private static final String CARD =
      """
      insert into students_student (id, version, person_id, social_category, accommodation,
        registered_at, registered_by)
      values (:id, 0, :person, '11', :accommodation, now(), :person)
      on conflict (person_id) do update set accommodation = excluded.accommodation""";

  private static final String STUDY =
      """
      insert into students_study (id, version, student_id, person_id, number, status,
        curriculum_id, faculty_id, course, payment_form)
      select :id, 0, s.id, s.person_id, :number, :status, :curriculum, :faculty, :course, '11'
      from students_student s where s.person_id = :person""";

  private static final String END_FORMER =
      """
      update students_study set status = 'EXPELLED'
      where person_id = :person and status not in ('EXPELLED', 'GRADUATED')""";

  private final EntityManager database;
  private final Identities identities;

  Studying(EntityManager database, Identities identities) {
    this.database = database;
    this.identities = identities;
  }

  /** A study of somebody new in the faculty F1, on the first course. */
  public String somebody(String curriculum, String status) {
    return of(Entries.register(Entries.newcomer()).path("personId"), curriculum, status, "11");
  }

  /**
   * A study of the person in the faculty F1, on the first course; former ones have ended.
   *
   * @param accommodation code of the classifier; 15 is the dormitory
   */
  public String of(String person, String curriculum, String status, String accommodation) {
    UUID id = identities.next();
    UUID who = UUID.fromString(person);
    UUID faculty = UUID.fromString(Entries.unit("F1"));
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              database
                  .createNativeQuery(CARD)
                  .setParameter("id", identities.next())
                  .setParameter("person", who)
                  .setParameter("accommodation", accommodation)
                  .executeUpdate();
              database.createNativeQuery(END_FORMER).setParameter("person", who).executeUpdate();
              database
                  .createNativeQuery(STUDY)
                  .setParameter("id", id)
                  .setParameter("person", who)
                  .setParameter("number", "990000%06d".formatted(Entries.serial()))
                  .setParameter("status", status)
                  .setParameter("curriculum", UUID.fromString(curriculum))
                  .setParameter("faculty", faculty)
                  .setParameter("course", 1)
                  .executeUpdate();
            });
    return id.toString();
  }

  /** How the study stands. */
  public String statusOf(String study) {
    return (String)
        QuarkusTransaction.requiringNew()
            .call(
                () ->
                    database
                        .createNativeQuery("select status from students_study where id = :id")
                        .setParameter("id", UUID.fromString(study))
                        .getSingleResult());
  }
}
