package uz.hemis.bootstrap.certificates;

import uz.hemis.bootstrap.support.Api;
import uz.hemis.bootstrap.support.Entries;
import uz.hemis.bootstrap.support.Studying;
import uz.hemis.domain.access.Role;

/** Studies of a programme of their own, with their admission and results. */
record StudyOnPaper(Studying studying, String id) {

  /** Somebody new in the first faculty. */
  static StudyOnPaper ofNewcomer(Studying studying, String status) {
    return of(studying, Entries.register(Entries.newcomer()).path("personId"), status);
  }

  /** Somebody new with the family name, in a programme of the name. */
  static StudyOnPaper of(Studying studying, String familyName, String programme, String name) {
    String person = Entries.register(Entries.newcomer(familyName)).path("personId");
    StudyOnPaper study = of(studying, person, "STUDYING");
    studying.change(
        "update curriculum_programme set name_uz_latn = '%s', name_ru = '%s' where id = (select"
            + " c.programme_id from curriculum_curriculum c join students_study t on"
            + " t.curriculum_id = c.id where t.id = '%s')",
        programme, name, study.id);
    return study;
  }

  /** The demo student, who may have ended many studies. */
  static StudyOnPaper ofStudent(Studying studying, String status) {
    String person = Api.as(Role.STUDENT).get("/api/v1/access/sessions/current").path("personId");
    return of(studying, person, status);
  }

  private static StudyOnPaper of(Studying studying, String person, String status) {
    StudyOnPaper study = new StudyOnPaper(studying, studying.ofMaster(person, status));
    studying.admit(study.id);
    return study;
  }

  /** Enters a result in a subject of six credits. */
  void achieve(String code, int points) {
    studying.result(id, studying.subject(id, code, "Chiziqli algebra", 6), points);
  }

  /** Lets the study stand otherwise. */
  void become(String status) {
    studying.become(id, status);
  }
}
