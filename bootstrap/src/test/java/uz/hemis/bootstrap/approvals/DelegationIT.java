package uz.hemis.bootstrap.approvals;

import static org.assertj.core.api.Assertions.assertThat;
import static uz.hemis.bootstrap.approvals.Desk.approval;
import static uz.hemis.bootstrap.approvals.Desk.decide;
import static uz.hemis.bootstrap.approvals.Desk.listed;
import static uz.hemis.bootstrap.support.Entries.today;
import static uz.hemis.bootstrap.support.Refusals.assertRefused;
import static uz.hemis.bootstrap.support.Refusals.assertRefusedAt;
import static uz.hemis.bootstrap.support.Refusals.pointers;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uz.hemis.bootstrap.TestDatabase;
import uz.hemis.bootstrap.support.Api;
import uz.hemis.bootstrap.support.AtOnce;
import uz.hemis.bootstrap.support.Colleague;
import uz.hemis.bootstrap.support.Entries;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Role;

/** Delegated rights to decide, by internal order: 2.1 and 4.3 over HTTP. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DelegationIT {

  private static final String DELEGATIONS = "/api/v1/approvals/delegations";
  private static final String LEADERSHIP = "rahbariyat";
  private static final String DELEGATE = "buxgalteriya";

  @Inject Desk desk;
  @Inject TestEntries entries;

  private Colleague dean;
  private UUID delegate;

  @BeforeEach
  void an_absent_dean() {
    dean = Colleague.newcomer().with(Role.DEAN, Entries.unit("F1"));
    delegate = desk.actor(DELEGATE).person();
  }

  @AfterEach
  void who_is_back() {
    Api.as(LEADERSHIP)
        .queryParam("delegator", dean.person())
        .get(DELEGATIONS)
        .jsonPath()
        .<String>getList("items.id")
        .forEach(delegation -> revoke(LEADERSHIP, delegation));
  }

  @Test
  void the_delegate_decides_and_both_people_are_recorded() {
    String delegation = delegated();
    UUID proposal = desk.proposed();
    assertThat(listed(Api.as(DELEGATE).queryParam("awaiting", true))).contains(proposal.toString());

    Response decided = decideUnder(delegation, proposal);

    assertThat(decided.statusCode()).as(decided.asString()).isEqualTo(200);
    assertThat(decided.<String>path("decision.decidedBy")).isEqualTo(delegate.toString());
    assertThat(decided.<String>path("decision.delegator")).isEqualTo(dean.person());
    assertThat(decided.<String>path("decision.delegation")).isEqualTo(delegation);
    assertThat(decided.<String>path("decision.role")).isEqualTo("DEAN");
    Actor approver = entries.approverOf(proposal);
    assertThat(approver.person()).isEqualTo(delegate);
    assertThat(approver.role()).isEqualTo(Role.DEAN);
    assertThat(approver.scope().unit()).hasToString(Entries.unit("F1"));
  }

  @Test
  void neither_delegate_nor_delegator_decides_on_an_own_proposal() {
    String delegation = delegated();
    UUID delegates = desk.propose(desk.actor(DELEGATE), desk.entry());
    UUID deans = desk.propose(Desk.acting(dean.person(), Role.DEAN), desk.entry());

    assertRefused(decideUnder(delegation, delegates), 409, "own-proposal", "4.3");
    assertRefused(decideUnder(delegation, deans), 409, "own-proposal", "4.3");
    assertThat(listed(Api.as(DELEGATE).queryParam("awaiting", true)))
        .doesNotContain(delegates.toString(), deans.toString());
    assertThat(entries.effectsOf(delegates) + entries.effectsOf(deans)).isZero();
  }

  @Test
  void the_right_ends_with_the_revocation() {
    String delegation = delegated();
    UUID proposal = desk.proposed();
    Map<String, Object> ruling = approval(proposal);
    ruling.put("delegation", delegation);
    Response revoked = revoke(LEADERSHIP, delegation);

    assertThat(revoked.<String>path("state")).isEqualTo("REVOKED");
    assertThat(revoked.<String>path("revocation.reason")).isEqualTo("Taʼtildan qaytdi");
    assertRefused(decide(Api.deed(DELEGATE), proposal, ruling), 404, "not-found", "1.3");
    assertRefusedAt(
        decide(Api.deed("oquv"), proposal, ruling),
        403,
        "delegation-not-in-force",
        "4.3",
        "/delegation");
    assertRefused(revoke(LEADERSHIP, delegation), 409, "delegation-revoked", "4.3");
  }

  @Test
  void the_right_ends_with_the_assignment() {
    String delegation = delegated();
    UUID proposal = desk.proposed();
    dean.lose(Role.DEAN);

    assertRefused(decideUnder(delegation, proposal), 404, "not-found", "1.3");
    Response read = Api.as(DELEGATE).get(DELEGATIONS + "/" + delegation);
    assertThat(read.<String>path("state")).isEqualTo("ASSIGNMENT_ENDED");
  }

  @Test
  void a_delegation_that_begins_tomorrow_gives_nothing_today() {
    Map<String, Object> entry = entry();
    entry.put("from", today().plusDays(1).toString());
    Response ahead = delegate(entry);
    assertThat(ahead.<String>path("state")).isEqualTo("AHEAD");
    UUID proposal = desk.proposed();

    assertRefused(decideUnder(ahead.path("id"), proposal), 404, "not-found", "1.3");
  }

  @Test
  void a_delegation_is_read_by_those_involved() {
    Response made = delegate(entry());
    String delegation = made.path("id");
    assertThat(made.header("Location")).isEqualTo(DELEGATIONS + "/" + delegation);

    for (String login : List.of(LEADERSHIP, DELEGATE)) {
      assertThat(Api.as(login).get(made.header("Location")).asString()).isEqualTo(made.asString());
      assertThat(
              Api.as(login)
                  .queryParam("delegator", dean.person())
                  .queryParam("delegate", delegate.toString())
                  .queryParam("inForceOn", today().toString())
                  .queryParam("totalCount", true)
                  .get(DELEGATIONS)
                  .jsonPath()
                  .getList("items.id"))
          .containsExactly(delegation);
    }
    assertRefused(Api.as("oquv").get(made.header("Location")), 404, "not-found", "1.3");
    assertThat(
            Api.as("oquv")
                .queryParam("delegator", dean.person())
                .get(DELEGATIONS)
                .jsonPath()
                .getList("items"))
        .isEmpty();
    assertRefused(revoke("oquv", delegation), 404, "not-found", "1.3");
    assertRefused(revoke(DELEGATE, delegation), 403, "delegation-of-another", "4.3");
    assertThat(revoke(LEADERSHIP, delegation).statusCode()).isEqualTo(200);
  }

  @Test
  void the_holder_delegates_and_revokes_the_own_right() {
    String token = dean.token("RESPONSIBLE_STAFF", Role.DEAN);
    Map<String, Object> entry = entry();
    String file =
        Entries.upload(
                Api.bearing(token),
                "ORDER",
                "namuna.pdf",
                "%PDF-1.4 b\n%%EOF\n".getBytes(StandardCharsets.US_ASCII),
                "application/pdf")
            .path("id");
    entry.put("order", Map.of("number", "V-1", "date", today().toString(), "file", file));
    Response made = Colleague.deed(token).body(entry).post(DELEGATIONS);

    assertThat(made.statusCode()).as(made.asString()).isEqualTo(201);
    assertThat(made.<String>path("grantedBy")).isEqualTo(dean.person());
    assertThat(
            Colleague.deed(token)
                .body(Map.of("reason", "Qaytdim"))
                .post(DELEGATIONS + "/" + made.path("id") + "/revocation")
                .statusCode())
        .isEqualTo(200);
  }

  @Test
  void nobody_delegates_the_right_of_another_nor_passes_one_on() {
    Map<String, Object> entry = entry();
    assertRefusedAt(
        Api.deed("oquv").body(entry).post(DELEGATIONS),
        403,
        "delegation-of-another",
        "4.3",
        "/assignment");
    String delegation = delegated();
    entry.put("delegate", desk.actor("oquv").person().toString());
    assertRefusedAt(
        Api.deed(DELEGATE).body(entry).post(DELEGATIONS),
        403,
        "delegation-of-another",
        "4.3",
        "/assignment");
  }

  @Test
  void what_is_delegated_rests_on_an_order_and_fits() {
    Map<String, Object> entry = entry();
    entry.remove("order");
    entry.remove("to");
    Response missing = delegate(entry);
    assertThat(missing.statusCode()).isEqualTo(422);
    assertThat(pointers(missing)).containsExactly("/order/number", "/order/date", "/order/file");
    entry = entry();
    entry.remove("to");
    assertRefusedAt(delegate(entry), 422, "delegation-too-long", "4.3", "/to");
    entry.put("to", today().plusYears(1).toString());
    assertRefusedAt(delegate(entry), 422, "delegation-too-long", "4.3", "/to");
    entry = entry();
    entry.put("delegate", dean.person());
    assertRefusedAt(delegate(entry), 422, "delegation-to-oneself", "4.3", "/delegate");
    entry.put("delegate", UUID.randomUUID().toString());
    assertRefusedAt(delegate(entry), 422, "delegate-unknown", "4.3", "/delegate");
    entry = entry();
    entry.put("assignment", UUID.randomUUID().toString());
    assertRefusedAt(delegate(entry), 422, "delegated-assignment-unknown", "4.3", "/assignment");
    entry.put("assignment", desk.actor("vazirlik-akt").assignment().toString());
    assertRefusedAt(delegate(entry), 422, "delegated-role-unfit", "4.3", "/assignment");
    entry = entry();
    entry.put("from", today().minusDays(1).toString());
    assertRefused(delegate(entry), 422, "delegation-before-order", "2.1");
  }

  @Test
  void a_delegation_of_a_whole_year_is_kept() {
    Map<String, Object> entry = entry();
    entry.put("to", today().plusYears(1).minusDays(1).toString());
    Response made = delegate(entry);

    assertThat(made.statusCode()).as(made.asString()).isEqualTo(201);
  }

  @Test
  void of_ten_delegations_of_one_assignment_at_once_one_is_given() throws Exception {
    List<Callable<Integer>> deeds =
        IntStream.range(0, 10)
            .mapToObj(i -> entry())
            .map(entry -> (Callable<Integer>) () -> delegate(entry).statusCode())
            .toList();

    assertThat(AtOnce.all(deeds)).containsOnly(201, 409).containsOnlyOnce(201);
  }

  private Map<String, Object> entry() {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("assignment", dean.assignment(Role.DEAN));
    entry.put("delegate", delegate.toString());
    entry.put("from", today().toString());
    entry.put("to", today().plusDays(13).toString());
    entry.put("order", Colleague.order(LEADERSHIP));
    return entry;
  }

  private static Response delegate(Map<String, Object> entry) {
    return Api.deed(LEADERSHIP).body(entry).post(DELEGATIONS);
  }

  private String delegated() {
    Response made = delegate(entry());
    made.then().statusCode(201);
    return made.path("id");
  }

  private static Response revoke(String login, String delegation) {
    return Api.deed(login)
        .body(Map.of("reason", "Taʼtildan qaytdi"))
        .post(DELEGATIONS + "/" + delegation + "/revocation");
  }

  private static Response decideUnder(String delegation, UUID proposal) {
    Map<String, Object> ruling = approval(proposal);
    ruling.put("delegation", delegation);
    return decide(Api.deed(DELEGATE), proposal, ruling);
  }
}
