package uz.hemis.bootstrap.diplomas;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import uz.hemis.application.shared.Identities;
import uz.hemis.bootstrap.support.Entries;
import uz.hemis.bootstrap.support.Studying;

/** Studies of masters of the first faculty, each of a programme of its own. */
@ApplicationScoped
class Graduates {

  private final Studying studying;
  private final Identities identities;

  Graduates(Studying studying, Identities identities) {
    this.studying = studying;
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
    return UUID.fromString(studying.ofMaster(person, status));
  }

  /** A subject of the study's curriculum. */
  UUID subject(UUID study, String code, String name) {
    return studying.subject(study.toString(), code, name, 15);
  }

  /** What the study achieved in the subject. */
  void result(UUID study, UUID subject, int points) {
    studying.result(study.toString(), subject, points);
  }

  /** The clearance sheet for graduation is complete. */
  void clear(UUID study) {
    studying.change(
        "insert into clearance_sheet (id, version, study_id, person_id, faculty_id, reason, state,"
            + " opened_at, opened_by, closed_at, closed_by) select '%s', 0, id, person_id, faculty_id,"
            + " 'GRADUATION', 'COMPLETE', now(), person_id, now(), (select person_id from"
            + " access_account where login = 'dekan') from students_study where id = '%s'",
        identities.next(), study);
  }

  /** The card of the study. */
  UUID cardOf(UUID study) {
    return (UUID) studying.one("select student_id from students_study where id = '%s'", study);
  }
}
