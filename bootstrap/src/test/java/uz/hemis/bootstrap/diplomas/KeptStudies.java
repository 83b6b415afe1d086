package uz.hemis.bootstrap.diplomas;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import uz.hemis.application.shared.Identities;
import uz.hemis.bootstrap.curriculum.Plan;
import uz.hemis.bootstrap.support.Entries;
import uz.hemis.bootstrap.support.Studying;

/** Something of everything that is kept about studies. */
@ApplicationScoped
class KeptStudies {

  private final Graduates graduates;
  private final Studying studying;
  private final Identities identities;

  KeptStudies(Graduates graduates, Studying studying, Identities identities) {
    this.graduates = graduates;
    this.studying = studying;
    this.identities = identities;
  }

  /** Keeps it and gives the ids by name. */
  Map<String, String> keep() {
    Map<String, String> kept = new LinkedHashMap<>();
    Plan plan = Plan.approved();
    UUID study = UUID.fromString(studying.somebody(plan.id(), "STUDYING"));
    kept.put("programme", plan.programme());
    kept.put("curriculum", plan.id());
    kept.put("study", study.toString());
    kept.put("owner", one("select person_id from students_study where id = '%s'", study));
    kept.put("person", one("select person_id from access_account where login = 'dekan'"));
    admitted(kept);
    moved(kept);
    kept.put("open", openSheet(kept));
    diplomas(kept);
    kept.put("certificate", certificate(kept.get("graduate")));
    return kept;
  }

  private void admitted(Map<String, String> kept) {
    String id = kept.get("study");
    studying.admit(id);
    studying.change(
        "insert into students_group (id, version, name, curriculum_id, faculty_id, language,"
            + " course, formed_at, formed_by) values ('%1$s', 1, 'Kg-%2$s', '%3$s', '%4$s', '11', 1,"
            + " now(), '%5$s')",
        id, Entries.serial(), kept.get("curriculum"), Entries.unit("F1"), kept.get("person"));
    studying.change(
        "insert into students_group_member (study_id, group_id, from_at, assigned_by)"
            + " values ('%1$s', '%1$s', now(), '%2$s')",
        id, kept.get("person"));
    kept.put("quota", id);
    kept.put("group", id);
  }

  private void moved(Map<String, String> kept) {
    String id = kept.get("study");
    studying.change(
        "insert into movements_order (id, version, kind, order_number, order_date, order_file,"
            + " effective_date, studies, applied_at, applied_by, applied_role) values ('%1$s', 0,"
            + " 'PROMOTE', '1-T', current_date, '%1$s', current_date, 1, now(), '%2$s', 'DEAN')",
        id, kept.get("person"));
    studying.change(
        "insert into movements_move (order_id, study_id, status_before, curriculum_before,"
            + " faculty_before, course_before, payment_before, status_after, curriculum_after,"
            + " faculty_after, course_after, payment_after) select '%1$s', id, status,"
            + " curriculum_id, faculty_id, course, payment_form, status, curriculum_id,"
            + " faculty_id, course, payment_form from students_study where id = '%1$s'",
        id);
    kept.put("order", id);
  }

  private String openSheet(Map<String, String> kept) {
    UUID sheet = identities.next();
    studying.change(
        "insert into clearance_sheet (id, version, study_id, person_id, faculty_id, reason, state,"
            + " opened_at, opened_by) select '%s', 0, id, person_id, faculty_id, 'TRANSFER', 'OPEN',"
            + " now(), person_id from students_study where id = '%s'",
        sheet, kept.get("study"));
    studying.change(
        "insert into clearance_section (sheet_id, section, state) values ('%s', 'LIBRARY',"
            + " 'PENDING')",
        sheet);
    return sheet.toString();
  }

  private void diplomas(Map<String, String> kept) {
    UUID graduate = graduates.graduate();
    String printed = DiplomaDesk.prepared(graduate);
    DiplomaDesk.printed(printed);
    UUID cleared = graduates.graduate();
    graduates.clear(cleared);
    String series = BlankStore.series();
    kept.put("receipt", BlankStore.received(series, "000001", "000002"));
    kept.put("blank", BlankStore.blanks(series).getFirst());
    kept.put("graduate", graduate.toString());
    kept.put("printed", printed);
    kept.put("prepared", DiplomaDesk.prepared(cleared));
    kept.put("sheet", one("select id from clearance_sheet where study_id = '%s'", cleared));
    kept.put("draft", one("select curriculum_id from students_study where id = '%s'", graduate));
    kept.put(
        "result",
        one("select id from results_result where study_id = '%s' order by id limit 1", graduate));
  }

  private String certificate(String graduate) {
    UUID id = identities.next();
    studying.change(
        "insert into certificates_certificate (id, kind, number, code, language, study_id,"
            + " person_id, snapshot, issued_by, issued_role, issued_at) select '%s', 'TRANSCRIPT',"
            + " '998-2019-000001', repeat('a', 22), 'en', id, person_id,"
            + " jsonb_build_object('transcript', jsonb_build_object()), person_id, 'DEAN', now()"
            + " from students_study where id = '%s'",
        id, graduate);
    return id.toString();
  }

  private String one(String statement, Object... values) {
    return studying.one(statement, values).toString();
  }
}
