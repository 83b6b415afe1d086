package uz.hemis.bootstrap.diplomas;

import java.util.List;
import java.util.stream.Stream;

/**
 * A trigger or constraint and a statement that it refuses.
 *
 * @param name of the guard
 * @param removal the statement that takes the guard away
 * @param reason what the refusal says
 * @param statement in which {@code {study}} and the like stand for what is kept
 */
record StudyGuard(String name, String removal, String reason, String statement) {

  static Stream<StudyGuard> all() {
    return Stream.of(
            curricula(),
            students(),
            results(),
            movements(),
            clearance(),
            blanks(),
            diplomas(),
            certificates())
        .flatMap(List::stream);
  }

  @Override
  public String toString() {
    return name + ": " + statement;
  }

  private static List<StudyGuard> curricula() {
    String curriculum = "curriculum_curriculum";
    String subject = "curriculum_subject";
    String draft = "t.id = {draft}";
    String approvedSubject =
        "t.id = (select min(id::text)::uuid from curriculum_subject where curriculum_id = {curriculum})";
    String draftSubject = approvedSubject.replace("{curriculum}", "{draft}");
    return List.of(
        constraint(
            "curriculum_programme_code",
            "curriculum_programme",
            copy("curriculum_programme", "t.id = {programme}", "")),
        constraint(
            "curriculum_programme_closed",
            "curriculum_programme",
            "update curriculum_programme set closed_at = now() where id = {programme}"),
        constraint("curriculum_first", curriculum, copy(curriculum, draft, "")),
        index("curriculum_once", copy(curriculum, draft, ", 'first_id', x.id")),
        constraint(
            "curriculum_submitted",
            curriculum,
            "update curriculum_curriculum set submitted_at = now(), submitted_by = drafted_by where id = {draft}"),
        constraint(
            "curriculum_approved",
            curriculum,
            "update curriculum_curriculum set approved_at = now(), approved_by = {owner} where id = {draft}"),
        constraint(
            "curriculum_four_eyes",
            curriculum,
            "update curriculum_curriculum set submitted_by = approved_by where id = {curriculum}"),
        trigger(
            "curriculum_is_kept",
            curriculum,
            "for whom a curriculum is does not change",
            "update curriculum_curriculum set years = 2 where id = {draft}"),
        trigger(
            "curriculum_is_kept",
            curriculum,
            "students study under the curriculum",
            "update curriculum_curriculum set state = 'DRAFT', submitted_at = null, submitted_by = null, approved_at = null, approved_by = null where id = {curriculum}"),
        trigger(
            "curriculum_is_kept",
            curriculum,
            "nobody approves an own curriculum",
            "update curriculum_curriculum set approved_by = (select person_id from curriculum_editor where curriculum_id = {curriculum} limit 1) where id = {curriculum}"),
        trigger(
            "curriculum_subject_is_kept",
            subject,
            "only a draft changes",
            "update curriculum_subject set name_uz_latn = 'Boshqa' where curriculum_id = {curriculum}"),
        trigger(
            "curriculum_subject_is_kept",
            subject,
            "only a draft changes",
            "delete from curriculum_subject where curriculum_id = {curriculum}"),
        trigger(
            "curriculum_subject_is_kept",
            subject,
            "only a draft changes",
            copy(subject, approvedSubject, ", 'code', 'X1'")),
        constraint("curriculum_subject_once", subject, copy(subject, draftSubject, "")),
        constraint(
            "curriculum_subject_group",
            subject,
            "update curriculum_subject set kind = 'ELECTIVE' where curriculum_id = {draft}"),
        constraint(
            "curriculum_subject_hours",
            subject,
            "update curriculum_subject set hours = credits * 25 - 1 where curriculum_id = {draft}"),
        constraint(
            "curriculum_subject_hours",
            subject,
            "update curriculum_subject set hours = credits * 30 + 1 where curriculum_id = {draft}"),
        trigger(
            "curriculum_editor_is_kept",
            "curriculum_editor",
            "who has worked on a curriculum is kept",
            "delete from curriculum_editor where curriculum_id = {curriculum}"),
        trigger(
            "curriculum_is_whole",
            curriculum,
            "each semester has 30 credits",
            "update curriculum_curriculum set state = 'SUBMITTED', submitted_at = now(), submitted_by = drafted_by where id = {draft}"));
  }

  private static List<StudyGuard> students() {
    String study = "students_study";
    String group = "students_group";
    String member = "students_group_member";
    String quota = "students_quota";
    String admission = "students_admission";
    return List.of(
        constraint(
            "students_student_person_id_key",
            "students_student",
            copy(
                "students_student",
                "t.id = (select student_id from students_study where id = {study})",
                "")),
        index("students_study_active", copy(study, "t.id = {study}", ", 'number', '987654321098'")),
        constraint(
            "students_study_number_key",
            study,
            copy(study, "t.id = {study}", ", 'status', 'EXPELLED'")),
        constraint(
            "students_study_number",
            study,
            "update students_study set number = '12345678901' where id = {study}"),
        constraint(
            "students_study_number",
            study,
            "update students_study set number = '12345678901A' where id = {study}"),
        constraint(
            "students_study_in_group",
            study,
            "update students_study set group_id = gen_random_uuid() where id = {study}"),
        constraint(
            "students_quota_kept",
            quota,
            "update students_quota set taken = places + 1 where id = {quota}"),
        constraint("students_quota_once", quota, copy(quota, "t.id = {quota}", "")),
        trigger(
            "students_admission_is_kept",
            admission,
            "append-only",
            "update students_admission set year = 2021 where study_id = {study}"),
        trigger(
            "students_admission_is_kept",
            admission,
            "append-only",
            "delete from students_admission where study_id = {study}"),
        constraint(
            "students_admission_pkey",
            admission,
            "insert into students_admission select * from students_admission where study_id = {study}"),
        constraint(
            "students_serial_prefix",
            "students_serial",
            "insert into students_serial (prefix, last) values ('123456', 1)"),
        constraint(
            "students_serial_last_check",
            "students_serial",
            "insert into students_serial (prefix, last) values ('99999999', 100000)"),
        constraint(
            "students_group_closed",
            group,
            "update students_group set closed_at = now() where id = {group}"),
        index("students_group_name", copy(group, "t.id = {group}", ", 'name', upper(t.name)")),
        index(
            "students_group_member_once",
            "insert into students_group_member (study_id, group_id, from_at, assigned_by) values ({study}, {group}, now() + interval '1 hour', {person})"),
        constraint(
            "students_group_member_period",
            member,
            "update students_group_member set to_at = from_at - interval '1 hour', removed_by = {person} where study_id = {study}"),
        constraint(
            "students_group_member_end",
            member,
            "update students_group_member set to_at = from_at where study_id = {study}"));
  }

  private static List<StudyGuard> results() {
    String result = "results_result";
    String achieved = "t.id = {result}";
    return List.of(
        trigger(
            "results_are_kept",
            result,
            "a result is followed by another, never changed",
            "update results_result set points = 100 where id = {result}"),
        trigger(
            "results_are_kept",
            result,
            "a result is followed by another, never changed",
            "delete from results_result where id = {result}"),
        constraint(
            "results_result_correction", result, copy(result, achieved, ", 'sheet_id', null")),
        index("results_result_sitting", copy(result, achieved, "")),
        constraint(
            "results_result_points_check",
            result,
            copy(result, achieved, ", 'points', 101, 'sitting', 2")),
        constraint(
            "results_result_sitting_check", result, copy(result, achieved, ", 'sitting', 4")));
  }

  private static List<StudyGuard> movements() {
    String order = "movements_order";
    String applied = "t.id = {order}";
    String takenBack =
        "update movements_order set reversal_number = '2-T', reversal_date = current_date, reversal_file = {order}, reversed_at = now(), reversed_by = {person}, reversed_role = 'DEAN' where id = {order}";
    return List.of(
        trigger(
            "movements_order_is_kept",
            order,
            "an applied order is taken back by an order, never deleted",
            "delete from movements_order where id = {order}"),
        trigger(
            "movements_order_is_kept",
            order,
            "an applied order stays as it was",
            "update movements_order set note = 'Boshqa' where id = {order}"),
        trigger(
            "movements_order_is_kept",
            order,
            "an applied order stays as it was",
            takenBack + "; " + takenBack),
        trigger(
            "movements_move_is_kept",
            "movements_move",
            "an applied order is taken back by an order, never deleted",
            "update movements_move set course_after = 2 where order_id = {order}"),
        trigger(
            "movements_move_is_kept",
            "movements_move",
            "an applied order is taken back by an order, never deleted",
            "delete from movements_move where order_id = {order}"),
        constraint("movements_order_reason", order, copy(order, applied, ", 'kind', 'EXPEL'")),
        constraint("movements_order_leave", order, copy(order, applied, ", 'kind', 'LEAVE'")),
        constraint(
            "movements_order_reversal",
            order,
            "update movements_order set reversal_number = '2-T' where id = {order}"),
        constraint(
            "movements_promotion_threshold_check",
            "movements_promotion",
            "insert into movements_promotion (version, threshold) values (0, 2.39)"),
        constraint(
            "movements_promotion_threshold_check",
            "movements_promotion",
            "insert into movements_promotion (version, threshold) values (0, 3.01)"));
  }

  private static List<StudyGuard> clearance() {
    String sheet = "clearance_sheet";
    String section = "clearance_section";
    String confirmer = "clearance_is_confirmed_by_another";
    String approve =
        "update clearance_section set state = 'APPROVED', approved_at = now(), approved_by = {person} where sheet_id = {open}; ";
    String complete =
        "update clearance_sheet set state = 'COMPLETE', closed_at = now(), closed_by = ";
    return List.of(
        trigger(
            confirmer,
            sheet,
            "a closed sheet stays as it is",
            "update clearance_sheet set state = 'CANCELLED' where id = {sheet}"),
        trigger(
            confirmer,
            sheet,
            "a sheet is confirmed when all sections have approved",
            complete + "{person} where id = {open}"),
        trigger(
            confirmer,
            sheet,
            "by who approved none",
            approve + complete + "{person} where id = {open}"),
        constraint(
            "clearance_sheet_stranger", sheet, approve + complete + "person_id where id = {open}"),
        index("clearance_sheet_open", copy(sheet, "t.id = {open}", "")),
        constraint(
            "clearance_sheet_closed",
            sheet,
            "update clearance_sheet set closed_at = now() where id = {open}"),
        constraint(
            "clearance_section_debt",
            section,
            "update clearance_section set state = 'DEBT' where sheet_id = {open}"),
        constraint(
            "clearance_section_approved",
            section,
            "update clearance_section set state = 'APPROVED' where sheet_id = {open}"));
  }

  private static List<StudyGuard> blanks() {
    String blank = "diplomas_blank";
    String receipt = "diplomas_blank_receipt";
    String set = "set_by = {person}, set_role = 'DIPLOMA_DEPARTMENT', set_at = now()";
    return List.of(
        trigger(
            "diplomas_blank_is_kept",
            blank,
            "a blank is never deleted",
            "delete from diplomas_blank where id = {blank}"),
        trigger(
            "diplomas_blank_is_kept",
            blank,
            "what is issued or spoiled stays so",
            "update diplomas_blank set state = 'UNUSED', diploma_id = null, set_by = null, set_role = null, set_at = null where diploma_id = {printed}"),
        trigger(
            "diplomas_blank_is_kept",
            blank,
            "what is issued or spoiled stays so",
            "update diplomas_blank set diploma_id = {prepared} where diploma_id = {printed}"),
        trigger(
            "diplomas_blank_is_kept",
            blank,
            "a blank keeps its number and sort",
            "update diplomas_blank set number = '000009' where id = {blank}"),
        trigger(
            "diplomas_blank_is_received",
            blank,
            "a blank begins unused, as its act received it",
            copy(blank, "t.id = {blank}", ", 'number', '000777'")),
        constraint("diplomas_blank_once", blank, copy(blank, "t.id = {blank}", "")),
        constraint(
            "diplomas_blank_issued",
            blank,
            "update diplomas_blank set state = 'ISSUED', " + set + " where id = {blank}"),
        constraint(
            "diplomas_blank_spoiled",
            blank,
            "update diplomas_blank set state = 'SPOILED', " + set + " where id = {blank}"),
        constraint(
            "diplomas_blank_set",
            blank,
            "update diplomas_blank set state = 'ISSUED', diploma_id = {prepared} where id = {blank}"),
        index(
            "diplomas_blank_diploma",
            "update diplomas_blank set state = 'ISSUED', diploma_id = {printed}, "
                + set
                + " where id = {blank}"),
        trigger(
            "diplomas_blank_receipt_is_kept",
            receipt,
            "a receipt is kept as it was entered",
            "update diplomas_blank_receipt set act_number = '2' where id = {receipt}"),
        trigger(
            "diplomas_blank_receipt_is_kept",
            receipt,
            "a receipt is kept as it was entered",
            "delete from diplomas_blank_receipt where id = {receipt}"),
        constraint(
            "diplomas_blank_receipt_once",
            receipt,
            received("series", "first_number", "last_number", "act_date")),
        constraint(
            "diplomas_blank_receipt_range",
            receipt,
            received("'ZZZ'", "'000002'", "'000001'", "act_date")),
        constraint(
            "diplomas_blank_receipt_act_date",
            receipt,
            received("'ZZZ'", "'000001'", "'000002'", "current_date + 2")),
        trigger(
            "diplomas_blank_receipt_is_whole",
            receipt,
            "a receipt has a blank for every number",
            received("'ZZZ'", "'000001'", "'000002'", "act_date")
                + "; set constraints all immediate"));
  }

  private static List<StudyGuard> diplomas() {
    String diploma = "diplomas_diploma";
    String locked = "diplomas_diploma_is_locked";
    String data = "the data of a printed diploma are locked (annex 12)";
    String course = "what became of a diploma stays so";
    String printed = " where id = {printed}";
    String prepared = " where id = {prepared}";
    String change = "update diplomas_diploma set ";
    String handed = "handed_to = 'x', handed_signature = 'x', handed_on = ";
    return List.of(
        trigger(
            locked,
            diploma,
            "a diploma is never deleted",
            "delete from diplomas_diploma" + printed),
        trigger(
            locked,
            diploma,
            data,
            change + "content = content || '{\"graduate\": null}'" + printed),
        trigger(locked, diploma, data, change + "register_number = 'X-1'" + printed),
        trigger(locked, diploma, data, change + "register_date = register_date - 1" + printed),
        trigger(locked, diploma, data, change + "salt = hash::bytea" + printed),
        trigger(locked, diploma, data, change + "hash = repeat('0', 64)" + printed),
        trigger(locked, diploma, course, change + "supplement_printed = false" + printed),
        trigger(locked, diploma, course, change + "diploma_printed = false" + printed),
        trigger(locked, diploma, course, change + "printed_on = printed_on + 1" + printed),
        trigger(locked, diploma, course, change + "person_id = {owner}" + prepared),
        trigger(
            "diplomas_diploma_is_cleared",
            diploma,
            "a diploma is handed over when the clearance sheet is complete",
            change + handed + "printed_on" + printed),
        constraint(
            "diplomas_diploma_handed", diploma, change + handed + "register_date" + prepared),
        constraint(
            "diplomas_diploma_printed", diploma, change + "diploma_printed = true" + prepared),
        constraint(
            "diplomas_diploma_printed",
            diploma,
            change + "printed_on = register_date - 1" + prepared),
        constraint(
            "diplomas_diploma_replaced", diploma, change + "replaced_by = {printed}" + prepared),
        index(
            "diplomas_diploma_in_force", another("study_id, person_id", "'X-2'", "null", prepared)),
        constraint(
            "diplomas_diploma_register_number_key",
            diploma,
            another("{study}, {owner}", "register_number", "null", prepared)),
        trigger(
            "diplomas_step_is_kept",
            "diplomas_step",
            "the history of a diploma is kept",
            "update diplomas_step set done_role = 'DEAN' where diploma_id = {printed}"),
        trigger(
            "diplomas_step_is_kept",
            "diplomas_step",
            "the history of a diploma is kept",
            "delete from diplomas_step where diploma_id = {printed}"));
  }

  private static List<StudyGuard> certificates() {
    String certificate = "certificates_certificate";
    return List.of(
        trigger(
            "certificates_are_kept",
            certificate,
            "what was issued is kept as it was",
            "update certificates_certificate set language = 'ru' where id = {certificate}"),
        trigger(
            "certificates_are_kept",
            certificate,
            "what was issued is kept as it was",
            "delete from certificates_certificate where id = {certificate}"),
        trigger(
            "certificates_fit",
            certificate,
            "a reference is for who studies or is on leave",
            copy(
                certificate,
                "t.id = {certificate}",
                ", 'kind', 'REFERENCE', 'snapshot', '{}'::jsonb, 'number', '998-2019-000009', 'code', repeat('b', 22)")),
        trigger(
            "certificates_fit",
            certificate,
            "a transcript shows results",
            copy(
                certificate,
                "t.id = {certificate}",
                ", 'study_id', {study}::text, 'person_id', {owner}::text, 'number', '998-2019-000009', 'code', repeat('b', 22)")));
  }

  private static StudyGuard trigger(String name, String table, String reason, String statement) {
    return new StudyGuard(name, "drop trigger %s on %s".formatted(name, table), reason, statement);
  }

  private static StudyGuard constraint(String name, String table, String statement) {
    return new StudyGuard(
        name,
        "alter table %s drop constraint %s".formatted(table, name),
        '"' + name + '"',
        statement);
  }

  private static StudyGuard index(String name, String statement) {
    return new StudyGuard(name, "drop index " + name, '"' + name + '"', statement);
  }

  /** Inserts the row once more under a new id, with other values. */
  private static String copy(String table, String which, String others) {
    return ("insert into %1$s select (jsonb_populate_record(t, jsonb_build_object('id', x.id%3$s))).*"
            + " from %1$s t cross join (select gen_random_uuid() as id) x where %2$s")
        .formatted(table, which, others);
  }

  private static String received(String series, String first, String last, String date) {
    return ("insert into diplomas_blank_receipt (id, kind, education_type, category, series,"
            + " first_number, last_number, act_number, act_date, act_file, received_by,"
            + " received_role, received_at) select gen_random_uuid(), kind, education_type,"
            + " category, %s, %s, %s, act_number, %s, act_file, received_by, received_role,"
            + " received_at from diplomas_blank_receipt where id = {receipt}")
        .formatted(series, first, last, date);
  }

  private static String another(String of, String number, String original, String which) {
    return ("insert into diplomas_diploma (id, version, study_id, person_id, faculty_id,"
            + " original_id, register_number, register_date, content, salt, hash, diploma_printed,"
            + " supplement_printed) select gen_random_uuid(), 0, %s, faculty_id, %s, %s,"
            + " register_date, content, salt, repeat('1', 64), false, false from diplomas_diploma%s")
        .formatted(of, original, number, which);
  }
}
