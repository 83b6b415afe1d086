package uz.hemis.bootstrap.approvals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uz.hemis.application.approvals.Proposals;
import uz.hemis.application.approvals.ProposedEntry;
import uz.hemis.application.shared.Identities;
import uz.hemis.application.structure.UnitPlaces;
import uz.hemis.bootstrap.support.Api;
import uz.hemis.bootstrap.support.Entries;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.access.Scope;

/** Proposes entries of the tests as an area would, and decides on them over HTTP. */
@ApplicationScoped
class Desk {

  static final String PROPOSALS = "/api/v1/approvals/proposals";
  static final String PAYLOAD = "{\"position\":\"Dotsent\",\"rate\":1.25}";

  private final Proposals proposals;
  private final UnitPlaces places;
  private final Identities identities;
  private final EntityManager database;

  Desk(Proposals proposals, UnitPlaces places, Identities identities, EntityManager database) {
    this.proposals = proposals;
    this.places = places;
    this.identities = identities;
    this.database = database;
  }

  /** Something new in the department K11 of the faculty F1, for its dean or the leadership. */
  ProposedEntry entry() {
    return entry(identities.next(), PAYLOAD);
  }

  ProposedEntry entry(UUID subject, String payload) {
    return new ProposedEntry(
        TestEntries.KIND,
        subject,
        "12-K",
        places.get(UUID.fromString(Entries.unit("K11"))),
        EnumSet.of(Role.DEAN, Role.LEADERSHIP, Role.ACADEMIC_DEPARTMENT),
        payload);
  }

  /** Proposes as the HR officer. */
  UUID proposed() {
    return propose(actor("kadrlar"), entry());
  }

  UUID propose(Actor proposer, ProposedEntry entry) {
    return QuarkusTransaction.requiringNew().call(() -> proposals.propose(proposer, entry));
  }

  /** The person in a role that only the proposal needs. */
  static Actor acting(String person, Role role) {
    UUID id = UUID.fromString(person);
    return new Actor(id, id, null, id, role, Scope.institution(), null);
  }

  /** The demo account's person in its role. */
  Actor actor(String login) {
    Object[] row = QuarkusTransaction.requiringNew().call(() -> (Object[]) held(login));
    return new Actor(
        (UUID) row[0],
        (UUID) row[1],
        null,
        (UUID) row[2],
        Role.valueOf((String) row[3]),
        new Scope(Scope.Kind.valueOf((String) row[4]), (UUID) row[5]),
        null);
  }

  private Object held(String login) {
    return database
        .createNativeQuery(
            """
            select a.person_id, a.id, g.id, g.role, g.scope_kind, g.scope_unit
            from access_account a join access_assignment g on g.person_id = a.person_id
            where a.login = :login and g.revoked_at is null
            order by g.valid_from, g.id
            limit 1
            """)
        .setParameter("login", login)
        .getSingleResult();
  }

  static String hash(UUID proposal) {
    return Api.as("rahbariyat").get(PROPOSALS + "/" + proposal).path("hash");
  }

  static Map<String, Object> approval(UUID proposal) {
    Map<String, Object> ruling = new LinkedHashMap<>();
    ruling.put("decision", "APPROVE");
    ruling.put("hash", hash(proposal));
    return ruling;
  }

  static Response approve(String login, UUID proposal) {
    return decide(Api.deed(login), proposal, approval(proposal));
  }

  static Response decide(RequestSpecification deed, UUID proposal, Map<String, Object> ruling) {
    return deed.body(ruling).post(PROPOSALS + "/" + proposal + "/decision");
  }

  static List<String> listed(RequestSpecification request) {
    return request.queryParam("limit", 200).get(PROPOSALS).jsonPath().getList("items.id");
  }
}
