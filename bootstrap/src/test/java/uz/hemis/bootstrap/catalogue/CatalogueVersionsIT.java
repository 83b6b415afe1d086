package uz.hemis.bootstrap.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uz.hemis.bootstrap.catalogue.Law.APPROVER;
import static uz.hemis.bootstrap.catalogue.Law.COLLEAGUE;
import static uz.hemis.bootstrap.catalogue.Law.DRAFTER;
import static uz.hemis.bootstrap.catalogue.Law.DRAFTS;
import static uz.hemis.bootstrap.catalogue.Law.KINDS;
import static uz.hemis.bootstrap.catalogue.Law.PROPOSALS;
import static uz.hemis.bootstrap.catalogue.Law.VERSIONS;
import static uz.hemis.bootstrap.support.Refusals.assertRefused;
import static uz.hemis.bootstrap.support.Refusals.assertRefusedAt;
import static uz.hemis.bootstrap.support.Refusals.pointers;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import uz.hemis.bootstrap.TestDatabase;
import uz.hemis.bootstrap.support.Api;
import uz.hemis.bootstrap.support.AtOnce;
import uz.hemis.bootstrap.support.Walk;
import uz.hemis.domain.access.Role;

/** How the regulation changes, over HTTP: order, clauses 2 and 6; 2.1, 4.3, 7.1, 7.2. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CatalogueVersionsIT {

  private static final String DUTY = "PERSONNEL_EVENT";
  private static final String DUTIES = "/api/v1/regulation/duties";

  @Inject EntityManager database;

  @Test
  void the_history_holds_the_order_of_2021_and_what_repealed_it() {
    JsonPath versions = Api.anonymous().get(VERSIONS + "?limit=200&totalCount=true").jsonPath();

    Map<String, Object> repealed = versions.getMap("items.find { it.code == '372-2021' }");
    assertThat(repealed)
        .containsEntry("orderNumber", "372")
        .containsEntry("orderDate", "2021-08-26")
        .containsEntry("repealedFrom", "2024-11-01")
        .containsEntry("repealedBy", "HEMIS-2024");
    assertThat(versions.getMap("items.find { it.code == 'HEMIS-2024' }.basis"))
        .isEqualTo(Map.of("number", "92", "date", "2024-03-29"));
    List<String> days = versions.getList("items.inForceFrom");
    assertThat(days).isSortedAccordingTo((one, other) -> other.compareTo(one));
    assertThat(versions.getInt("totalCount")).isEqualTo(days.size());
  }

  @ParameterizedTest
  @ValueSource(strings = {VERSIONS, KINDS, DRAFTS})
  void the_walk_through_the_pages_gives_each_once(String list) {
    Law.drafted();
    Law.drafted();

    List<String> whole = Walk.through(() -> Api.as(DRAFTER), list, 1, "items.code");

    assertThat(whole)
        .isEqualTo(Api.as(DRAFTER).get(list + "?limit=200").path("items.code"))
        .doesNotHaveDuplicates()
        .hasSizeGreaterThan(1);
  }

  @Test
  void a_version_tells_what_it_changed() {
    JsonPath version = Api.anonymous().get(VERSIONS + "/HEMIS-2024").jsonPath();

    assertThat(version.getString("changes.against")).isEqualTo("372-2021");
    assertThat(version.getList("changes.added.code")).contains(DUTY).hasSize(version.get("duties"));
    assertThat(version.getList("changes.changed")).isEmpty();
    JsonPath first = Api.anonymous().get(VERSIONS + "/372-2021").jsonPath();
    assertThat(first.<Object>get("changes")).isNull();
    assertRefused(Api.anonymous().get(VERSIONS + "/NO-SUCH"), 404, "not-found", "1.3");
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"SUPER_ADMINISTRATOR", "HR_DEPARTMENT", "LEADERSHIP", "RTTRM_OPERATOR", "OVERSEER"})
  void nobody_but_the_ministry_changes_it(Role role) {
    Law law = Law.drafted();

    assertRefused(
        Api.deed(role).body(law.opening()).post(DRAFTS), 403, "permission-missing", "1.3");
    assertRefused(
        Api.as(role)
            .header("If-Match", "\"0\"")
            .contentType("application/json")
            .body(Law.row(77, "SAME_DAY", "HIRE"))
            .put(law.path() + "/duties/" + DUTY),
        403,
        "permission-missing",
        "1.3");
  }

  @Test
  void a_row_added_through_the_api_alone_judges_windows_from_its_day_on() {
    String kind = Law.name("UNIT_OPENED_");
    String duty = Law.name("NEW_");
    Response registered = Api.deed(DRAFTER).body(Law.kind(kind, "HR_DEPARTMENT")).post(KINDS);
    assertThat(registered.statusCode()).isEqualTo(201);
    assertThat(registered.header("Location")).endsWith(KINDS + "/" + kind);
    Law law = Law.drafted();
    int free = 900 + Math.floorMod(duty.hashCode(), 99);
    assertThat(law.put(DRAFTER, duty, Law.row(free, "WORKING_DAYS:1", kind)).statusCode())
        .isEqualTo(200);
    String before = law.law(DUTY).get("term").toString();
    String after = before.equals("WORKING_DAYS:1") ? "WORKING_DAYS:3" : "WORKING_DAYS:1";
    assertThat(law.putTerm(DRAFTER, DUTY, after).statusCode()).isEqualTo(200);
    assertThat(shown(duty)).isEmpty();

    law.publish();

    LocalDate day = law.inForceFrom();
    assertThat(window(duty, day)).containsEntry("dueDate", due(day, "WORKING_DAYS:1"));
    assertThat(window(duty, day.minusDays(1))).containsEntry("state", "BEFORE_REGULATION");
    assertThat(window(DUTY, day)).containsEntry("dueDate", due(day, after));
    assertThat(window(DUTY, day.minusDays(1)))
        .containsEntry("dueDate", due(day.minusDays(1), before));
    assertThat(shown(duty)).containsExactly(law.code());
    assertChangeLog(law, duty, after);
  }

  private static void assertChangeLog(Law law, String duty, String term) {
    JsonPath version = Api.anonymous().get(VERSIONS + "/" + law.code()).jsonPath();
    assertThat(version.getString("summary.orderNumber")).isEqualTo("15-son");
    assertThat(version.getString("summary.changeNote")).isEqualTo("Bir kun yetarli");
    assertThat(version.getList("changes.added.code")).containsExactly(duty);
    assertThat(version.getList("changes.removed")).isEmpty();
    assertThat(version.getList("changes.changed.code")).containsExactly(DUTY);
    assertThat(version.getList("changes.changed[0].members")).containsExactly("TERM");
    assertThat(version.getString("changes.changed[0].after.term")).isEqualTo(term);
  }

  @Test
  void a_second_person_approves_who_has_not_worked_on_it() {
    Law law = changed();
    assertThat(law.putTerm(COLLEAGUE, DUTY, "WORKING_DAYS:2").statusCode()).isEqualTo(200);
    assertThat(law.submit(DRAFTER).<String>path("state")).isEqualTo("SUBMITTED");

    assertRefused(law.decide(DRAFTER, "APPROVE"), 409, "own-proposal", "4.3");
    assertRefused(law.decide(COLLEAGUE, "APPROVE"), 409, "editor-approves", "4.3");
    assertThat(law.read().<String>path("state")).isEqualTo("SUBMITTED");
    assertRefused(law.putTerm(COLLEAGUE, DUTY, "WORKING_DAYS:4"), 409, "version-submitted", "7.2");

    assertThat(law.decide(APPROVER, "APPROVE").statusCode()).isEqualTo(200);
    assertThat(law.read().<String>path("state")).isEqualTo("PUBLISHED");
    assertThat(law.read().<String>path("approvedBy")).isNotBlank();
    assertRefused(law.putTerm(DRAFTER, DUTY, "WORKING_DAYS:4"), 409, "version-published", "7.2");
    assertRefused(law.withdraw(DRAFTER), 409, "version-published", "7.2");
  }

  @Test
  void a_refused_or_withdrawn_submission_can_be_worked_on_again() {
    Law law = changed();
    law.submit(DRAFTER);
    assertThat(law.decide(APPROVER, "REFUSE").statusCode()).isEqualTo(200);
    assertThat(law.read().<String>path("state")).isEqualTo("DRAFT");

    String proposal = law.submit(DRAFTER).path("proposal");
    Response withdrawn = law.withdraw(COLLEAGUE);
    assertThat(withdrawn.<String>path("state")).isEqualTo("DRAFT");
    assertThat(withdrawn.<String>path("proposal")).isNull();
    assertThat(Api.as(APPROVER).get(PROPOSALS + "/" + proposal).<String>path("state"))
        .isEqualTo("WITHDRAWN");

    String again = law.submit(DRAFTER).path("proposal");
    assertThat(Api.deed(DRAFTER).post(PROPOSALS + "/" + again + "/withdrawal").statusCode())
        .isEqualTo(200);
    assertThat(law.read().<String>path("state")).isEqualTo("DRAFT");
    assertThat(law.change(DRAFTER).delete(law.path()).statusCode()).isEqualTo(204);
    assertRefused(law.submit(DRAFTER), 409, "version-dropped", "7.2");
  }

  @Test
  void all_faults_are_told_at_once() {
    Law law = changed();
    law.change(DRAFTER).body(Law.heading(LocalDate.of(2026, 1, 1))).put(law.path());
    Map<String, Object> odd = Law.row(876, "WORKING_DAYS:251", "NO_SUCH_KIND");
    odd.put("role", "LEADERSHIP");
    assertThat(law.put(DRAFTER, "ODD", odd).statusCode()).isEqualTo(200);

    JsonPath check = Api.as(COLLEAGUE).get(law.path() + "/check").jsonPath();
    Response submitted = law.submit(DRAFTER);

    List<String> places =
        List.of(
            "/inForceFrom",
            "/duties/ODD/triggers",
            "/duties/ODD/entries",
            "/duties/ODD/term",
            "/duties/ODD/role");
    assertThat(check.getBoolean("fit")).isFalse();
    assertThat(check.getList("faults.pointer")).isEqualTo(places);
    assertThat(submitted.statusCode()).isEqualTo(422);
    assertThat(pointers(submitted)).isEqualTo(places);
    assertThat(law.change(DRAFTER).delete(law.path() + "/duties/ODD").statusCode()).isEqualTo(200);
    assertThat(law.<Object>law("ODD")).isNull();
  }

  @Test
  void a_row_that_contradicts_itself_or_another_is_refused() {
    Law law = Law.drafted();
    Map<String, Object> taken = Law.row(876, "SAME_DAY", "HIRE");
    taken.put("process", law.law(DUTY).get("process"));
    taken.remove("reason");

    Response refused = law.put(DRAFTER, "ODD", taken);

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(pointers(refused)).containsExactly("/reason", "/process");
    assertRefused(
        law.change(DRAFTER).delete(law.path() + "/duties/NO_SUCH"), 404, "duty-row-unknown", "7.2");
    assertRefused(law.submit(DRAFTER), 409, "version-changes-nothing", "7.2");
  }

  @Test
  void a_draft_is_found_where_the_answer_says_and_changed_as_it_was_seen() {
    Map<String, Object> opening = Law.drafted().opening();
    assertRefusedAt(
        Api.deed(COLLEAGUE).body(opening).post(DRAFTS), 409, "version-exists", "7.2", "/code");
    opening.put("code", Law.name("SINOV-"));
    Response begun = Api.deed(DRAFTER).body(opening).post(DRAFTS);

    String path = DRAFTS + "/" + opening.get("code");
    assertThat(begun.header("Location")).endsWith(path);
    assertThat(begun.header("ETag")).isEqualTo("\"0\"");
    Response changed =
        Api.as(DRAFTER)
            .header("If-Match", "\"0\"")
            .contentType("application/json")
            .body(Law.row(876, "SAME_DAY", "HIRE"))
            .put(path + "/duties/SAME");
    assertThat(changed.header("ETag")).isEqualTo("\"1\"");
    assertRefused(
        Api.as(DRAFTER).header("If-Match", "\"0\"").delete(path), 412, "version-stale", "4.1");
    assertThat(Api.as(DRAFTER).header("If-None-Match", "\"1\"").get(path).statusCode())
        .isEqualTo(304);
    assertThat(
            Api.as(DRAFTER)
                .get(DRAFTS + "?state=DRAFT&limit=1")
                .jsonPath()
                .getString("items[0].code"))
        .isEqualTo(opening.get("code"));
  }

  @Test
  void of_many_approvals_one_publishes() throws Exception {
    Law law = changed();
    law.submit(DRAFTER);
    Api.token(APPROVER);

    List<Integer> ends = AtOnce.times(20, () -> law.decide(APPROVER, "APPROVE").statusCode());

    assertThat(ends).containsOnly(200, 409).containsOnlyOnce(200);
  }

  @Test
  void the_database_repeats_the_rules() {
    Law law = changed();
    law.putTerm(COLLEAGUE, DUTY, "WORKING_DAYS:2");
    law.submit(DRAFTER);
    String version = " where code = '" + law.code() + "'";
    String editor =
        "(select e.person from catalogue_editor e join regulation_version v on v.code = e.regulation"
            + " where v.code = '"
            + law.code()
            + "' and e.person <> v.submitted_by)";

    assertRefusedBySql(
        "update regulation_version set state = 'PUBLISHED', approved_at = now(), approved_by = "
            + editor
            + version,
        "nobody approves an own version");
    assertRefusedBySql(
        "update regulation_duty set term = 'SAME_DAY' where regulation = '" + law.code() + "'",
        "does not change");
    assertRefusedBySql(
        "delete from catalogue_editor where regulation = '" + law.code() + "'", "is kept");
    assertRefusedBySql(
        "update regulation_version set title = 'Other' where code = 'HEMIS-2024'", "never changed");
  }

  private void assertRefusedBySql(String statement, String why) {
    assertThatThrownBy(
            () ->
                QuarkusTransaction.requiringNew()
                    .run(() -> database.createNativeQuery(statement).executeUpdate()))
        .hasStackTraceContaining(why);
  }

  @Test
  void the_law_as_it_was_delivered_is_not_edited() {
    assertRefused(
        Api.as(DRAFTER).header("If-Match", "\"0\"").delete(DRAFTS + "/HEMIS-2024"),
        409,
        "version-published",
        "7.2");
  }

  @Test
  void kinds_of_events_are_public_and_registered_once() {
    assertThat(Api.anonymous().get(KINDS + "/HIRE").<String>path("origin")).isEqualTo("SYSTEM");
    assertThat(Api.anonymous().get(KINDS + "?limit=200").jsonPath().getList("items.code"))
        .contains("HIRE", "DISMISS")
        .isSorted();
    assertRefusedAt(
        Api.deed(DRAFTER).body(Law.kind("HIRE", "HR_DEPARTMENT")).post(KINDS),
        409,
        "event-kind-exists",
        "2.1",
        "/code");
    assertRefusedAt(
        Api.deed(DRAFTER).body(Law.kind(Law.name("K"), "OVERSEER")).post(KINDS),
        422,
        "event-kind-role-unfit",
        "2.1",
        "/recordedBy");
  }

  @Test
  void the_catalogue_in_force_on_a_day_is_listed_in_the_language_of_the_reader() {
    JsonPath duties =
        Api.anonymous()
            .header("Accept-Language", "ru")
            .get(DUTIES + "?annex=3&inForceOn=2026-11-23&limit=200")
            .jsonPath();

    assertThat(duties.getList("items.regulation")).containsOnly("HEMIS-2024");
    Map<String, Object> duty = duties.getMap("items.find { it.code == '" + DUTY + "' }");
    assertThat(duty)
        .containsEntry("annex", 3)
        .containsEntry("processName", "Формирование и обновление базы сотрудников")
        .containsEntry("term", "WORKING_DAYS:3")
        .containsEntry("enforcement", "HARD")
        .containsEntry("source", "TEXT")
        .containsEntry("clause", "3.1.3")
        .doesNotContainKey("reason");
    assertThat(
            Api.anonymous()
                .get(DUTIES + "?inForceOn=2021-08-25&totalCount=true")
                .<Integer>path("totalCount"))
        .isZero();
  }

  @Test
  void whoever_reads_a_reconstructed_row_sees_that_it_is_one() {
    JsonPath duties = Api.anonymous().get(DUTIES + "?source=RECONSTRUCTED&limit=200").jsonPath();

    assertThat(duties.getList("items.reason")).doesNotContainNull();
    assertThat(
            Api.anonymous()
                .get(DUTIES + "?source=TEXT&enforcement=HARD&regulation=HEMIS-2024&limit=200")
                .jsonPath()
                .getList("items.reason"))
        .containsOnlyNulls();
  }

  private static Law changed() {
    Law law = Law.drafted();
    String term =
        law.law(DUTY).get("term").equals("WORKING_DAYS:3") ? "SAME_DAY" : "WORKING_DAYS:3";
    assertThat(law.putTerm(DRAFTER, DUTY, term).statusCode()).isEqualTo(200);
    return law;
  }

  private static Map<String, Object> window(String duty, LocalDate event) {
    return Api.as(Role.HR_DEPARTMENT)
        .get("/api/v1/regulation/windows?duty=" + duty + "&event=" + event)
        .jsonPath()
        .getMap("");
  }

  private static List<String> shown(String duty) {
    return Api.anonymous()
        .get(DUTIES + "?annex=3&limit=200")
        .jsonPath()
        .getList("items.findAll { it.code == '" + duty + "' }.regulation");
  }

  /** When a term of working days ends, as the calendar says. */
  private static String due(LocalDate event, String term) {
    String days = term.equals("SAME_DAY") ? "0" : term.substring("WORKING_DAYS:".length());
    return Api.anonymous()
        .get("/api/v1/calendar/due-dates?event=" + event + "&workingDays=" + days)
        .path("dueDate");
  }
}
