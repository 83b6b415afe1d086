package uz.hemis.bootstrap.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uz.hemis.bootstrap.TestDatabase;
import uz.hemis.bootstrap.curriculum.Plan;
import uz.hemis.bootstrap.support.Api;
import uz.hemis.bootstrap.support.Entries;
import uz.hemis.bootstrap.support.Overdue;
import uz.hemis.bootstrap.support.Studying;
import uz.hemis.bootstrap.support.Tables;
import uz.hemis.domain.access.Role;

/** What a person may do with a thing now, told by the rules of the deeds themselves. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AllowedDeedsIT {

  private static final String BREACHES = "/api/v1/breaches/register/";
  private static final String MEASURES = "/api/v1/breaches/proposals";
  private static final String PROPOSALS = "/api/v1/approvals/proposals/";
  private static final String PERMITS = "/api/v1/regulation/late-entry-permits";
  private static final String SHEETS = "/api/v1/clearance/sheets";
  private static final String DRAFTS = "/api/v1/catalogue/drafts/";

  @Inject Tables tables;
  @Inject Overdue overdue;
  @Inject Studying studying;

  @Test
  void a_breach_is_explained_by_who_answers_for_it_and_measured_by_the_leadership() {
    String breach =
        BREACHES + overdue.breach(Role.TEACHER, Entries.unit("K11"), overdue.person("oqituvchi"));

    Response teacher = allowed("oqituvchi", breach);
    assertThat(allowedIn(teacher)).containsExactly("explainBreach", "disputeBreach");
    assertThat(refusalOf(teacher, "closeBreach")).isEqualTo("/problems/permission-missing");
    assertThat(teacher.<List<String>>path(of("closeBreach") + ".refusal.facts.roles"))
        .contains("LEADERSHIP");
    assertThat(teacher.<String>path(of("closeBreach") + ".refusal.clause")).isEqualTo("1.3");
    assertThat(teacher.<String>path(of("closeBreach") + ".method")).isEqualTo("POST");
    assertThat(teacher.<String>path(of("closeBreach") + ".href")).isEqualTo(breach + "/closure");

    Api.deed("oqituvchi").body(Map.of("text", "Kasal edim")).post(breach + "/explanations");
    assertThat(allowedIn(allowed("oqituvchi", breach))).containsExactly("disputeBreach");

    Response rector = allowed("rahbariyat", breach);
    assertThat(allowedIn(rector)).contains("measureBreach", "closeBreach");
    assertThat(refusalOf(rector, "explainBreach")).contains("/problems/");
    Response closed =
        Api.deed("rahbariyat").body(Map.of("note", "Zarar yoʻq")).post(breach + "/closure");
    assertThat(closed.statusCode()).as(closed.asString()).isEqualTo(200);
    Response afterwards = allowed("rahbariyat", breach);
    assertThat(allowedIn(afterwards)).isEmpty();
    assertThat(refusalOf(afterwards, "measureBreach")).isEqualTo("/problems/breach-closed");
  }

  @Test
  void a_proposal_for_a_measure_is_decided_by_its_addressee() {
    UUID breach = overdue.breach(Role.TEACHER, Entries.unit("K11"), overdue.person("oqituvchi"));
    Response proposed =
        Api.deed("oquv")
            .body(Map.of("breaches", List.of(breach), "text", "Ogohlantirish"))
            .post(MEASURES);
    String proposal = MEASURES + "/" + proposed.path("id");

    assertThat(allowedIn(allowed("rahbariyat", proposal))).containsExactly("decideMeasureProposal");
    assertThat(allowedIn(allowed("oquv", proposal))).isEmpty();
    Api.deed("rahbariyat").body(Map.of("decision", "ACCEPT")).post(proposal + "/decision");
    assertThat(refusalOf(allowed("rahbariyat", proposal), "decideMeasureProposal"))
        .isEqualTo("/problems/measure-proposal-decided");
  }

  @Test
  void a_curriculum_goes_the_way_that_it_is_told() {
    Plan empty = Plan.drafted();
    Response draft = allowed("dekan", empty.path());
    assertThat(allowedIn(draft)).containsExactly("enterSubjects", "dropCurriculum");
    assertThat(refusalOf(draft, "withdrawCurriculum"))
        .isEqualTo("/problems/curriculum-not-submitted");

    Plan plan = Plan.whole();
    assertThat(allowedIn(allowed("dekan", plan.path()))).contains("submitCurriculum");
    String proposal = PROPOSALS + plan.submitted();
    assertThat(allowedIn(allowed("dekan", plan.path()))).containsExactly("withdrawCurriculum");

    Response own = allowed("dekan", proposal);
    assertThat(allowedIn(own)).containsExactly("withdrawProposal");
    assertThat(refusalOf(own, "decideProposal")).isEqualTo("/problems/own-proposal");
    assertThat(allowedIn(allowed("oquv", proposal))).containsExactly("decideProposal");
  }

  @Test
  void a_section_of_a_sheet_is_approved_by_its_role_until_its_term_ends() {
    String study = studying.somebody(Plan.approved().id(), "STUDYING");
    Response opened =
        Api.deed("dekan").body(Map.of("study", study, "reason", "EXPULSION")).post(SHEETS);
    assertThat(opened.statusCode()).as(opened.asString()).isEqualTo(201);
    String sheet = SHEETS + "/" + opened.path("id");

    Response library = allowed(Role.LIBRARY, sheet);
    String approval = "items.find { it.href == '" + sheet + "/sections/LIBRARY/approval' }";
    assertThat(library.<Boolean>path(approval + ".allowed")).as(library.asString()).isTrue();
    assertThat(LocalDate.parse(library.<String>path(approval + ".until")))
        .isAfterOrEqualTo(Entries.today());
    assertThat(library.<Boolean>path(approval.replace("LIBRARY", "DEAN") + ".allowed")).isFalse();
    assertThat(allowedIn(library)).doesNotContain("confirmClearanceSheet");

    assertThat(Api.deed(Role.LIBRARY).post(sheet + "/sections/LIBRARY/approval").statusCode())
        .isEqualTo(200);
    assertThat(allowed(Role.LIBRARY, sheet).<Boolean>path(approval + ".allowed")).isFalse();
  }

  @Test
  void late_entry_is_decided_by_whoever_the_lateness_asks_for() {
    String employee = Entries.employee();
    LocalDate ordered = Entries.today().minusDays(40);
    Map<String, Object> wish = new LinkedHashMap<>();
    wish.put(
        "entries",
        List.of(
            Map.of(
                "duty",
                "PERSONNEL_EVENT",
                "subject",
                employee,
                "event",
                "HIRE",
                "orderNumber",
                "S-" + Entries.serial(),
                "eventDate",
                ordered.toString())));
    wish.put("reason", "Kasallik");
    wish.put(
        "papers",
        Map.of(
            "justification", Entries.paper("kadrlar", "JUSTIFICATION"),
            "employeeLetter", Entries.paper("kadrlar", "EMPLOYEE_LETTER"),
            "headLetter", Entries.paper("kadrlar", "HEAD_LETTER")));
    Response asked = Api.deed("kadrlar").body(wish).post(PERMITS);
    assertThat(asked.statusCode()).as(asked.asString()).isEqualTo(201);
    String permit = PERMITS + "/" + asked.path("id");

    assertThat(allowedIn(allowed("kadrlar", permit))).containsExactly("withdrawLateEntry");
    assertThat(allowedIn(allowed("rttrm", permit))).containsExactly("decideLateEntry");
    Response granted =
        Api.deed("rttrm").body(Map.of("decision", "GRANT")).post(permit + "/decision");
    assertThat(granted.statusCode()).as(granted.asString()).isEqualTo(200);
    assertThat(allowed("kadrlar", permit).<String>path(of("withdrawLateEntry") + ".until"))
        .isEqualTo(granted.<String>path("decision.lastDay"));
    assertThat(refusalOf(allowed("rttrm", permit), "decideLateEntry"))
        .isEqualTo("/problems/permit-decided");
  }

  @Test
  void a_drafted_version_is_worked_on_until_it_is_submitted() {
    String code = "RUXSAT-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase();
    Map<String, Object> opening = new LinkedHashMap<>();
    opening.put("code", code);
    opening.put("title", "Sinov tahriri");
    opening.put("order", Map.of("number", "15-son", "date", "2024-12-02"));
    opening.put("basis", Map.of("number", "92", "date", "2024-03-29"));
    opening.put("changeNote", "Bir kun yetarli");
    Response drafted = Api.deed("vazirlik-talim").body(opening).post("/api/v1/catalogue/drafts");
    assertThat(drafted.statusCode()).as(drafted.asString()).isEqualTo(201);

    Response draft = allowed("vazirlik-talim", DRAFTS + code);
    assertThat(allowedIn(draft)).contains("rewordRegulationDraft", "dropRegulationDraft");
    assertThat(allowedIn(draft)).doesNotContain("withdrawRegulationDraft");
  }

  @Test
  void what_a_person_may_not_see_is_not_found() {
    UUID breach = overdue.breach(Role.TEACHER, Entries.unit("K11"), overdue.person("oqituvchi"));
    Response hidden = Api.as("dekan2").get(BREACHES + breach + "/allowed-actions");
    assertThat(hidden.statusCode()).isEqualTo(404);
  }

  private Response allowed(Role role, String thing) {
    return allowed(Api.account(role).get("login").asText(), thing);
  }

  /** Asks, and sees that asking changes nothing. */
  private Response allowed(String login, String thing) {
    Api.token(login);
    Map<String, String> before = tables.content();
    Response answer = Api.as(login).get(thing + "/allowed-actions");
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    assertThat(tables.content()).isEqualTo(before);
    return answer;
  }

  private static List<String> allowedIn(Response answer) {
    return answer.jsonPath().getList("items.findAll { it.allowed }.operationId");
  }

  private static String refusalOf(Response answer, String operation) {
    return answer.path(of(operation) + ".refusal.type");
  }

  private static String of(String operation) {
    return "items.find { it.operationId == '" + operation + "' }";
  }
}
