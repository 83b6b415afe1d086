package uz.hemis.bootstrap.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uz.hemis.application.regulation.ConsultRegulation;
import uz.hemis.application.regulation.DecideLateEntry;
import uz.hemis.application.regulation.EntryWindow;
import uz.hemis.application.regulation.WindowQueries;
import uz.hemis.application.regulation.port.LateEntryPermits;
import uz.hemis.application.regulation.port.PromisedDueDates;
import uz.hemis.application.regulation.port.Rulebooks;
import uz.hemis.application.regulation.query.PermitFilter;
import uz.hemis.application.shared.Identities;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.bootstrap.TestDatabase;
import uz.hemis.bootstrap.support.AtOnce;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Place;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.access.Scope;
import uz.hemis.domain.regulation.Entry;
import uz.hemis.domain.regulation.EntryObject;
import uz.hemis.domain.regulation.LateEntryPermit;
import uz.hemis.domain.regulation.LateEntryRequest;
import uz.hemis.domain.regulation.PermitState;
import uz.hemis.domain.regulation.Ruling;
import uz.hemis.domain.shared.rule.RuleBroken;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class LateEntryIT {

  private static final String DUTY = "PERSONNEL_EVENT";
  private static final String DONE = "done";
  private static final PageRequest FIRST = new PageRequest(50, null, true);

  @Inject LateEntryPermits permits;
  @Inject PromisedDueDates promises;
  @Inject Rulebooks rulebooks;
  @Inject WindowQueries windows;
  @Inject EntryWindow window;
  @Inject DecideLateEntry decide;
  @Inject ConsultRegulation regulation;
  @Inject Identities identities;
  @Inject Moment moment;
  @Inject EntityManager database;

  private Actor hr;
  private Actor rttrm;
  private EntryObject hire;

  @BeforeEach
  void people() {
    hr = actor(Role.HR_DEPARTMENT);
    rttrm = actor(Role.RTTRM_OPERATOR);
    hire = new EntryObject(identities.next(), "HIRE", "12-K", moment.today().minusDays(30));
  }

  @Test
  void of_many_requests_for_one_entry_one_is_kept() throws Exception {
    List<String> ends = AtOnce.times(8, () -> end(() -> requested()));

    assertThat(ends).containsOnly(DONE, "LATE_ENTRY_ALREADY_REQUESTED").containsOnlyOnce(DONE);
  }

  @Test
  void of_many_decisions_one_takes_effect() throws Exception {
    UUID permit = requested();

    List<String> ends = AtOnce.times(50, () -> end(() -> grant(permit)));

    assertThat(ends).containsOnly(DONE, "PERMIT_DECIDED").containsOnlyOnce(DONE);
    assertThat(regulation.getPermit(hr, permit).state()).isEqualTo(PermitState.GRANTED);
  }

  @Test
  void of_many_entries_under_one_permit_one_is_admitted() throws Exception {
    UUID permit = requested();
    grant(permit);

    List<String> ends = AtOnce.times(20, () -> end(() -> window.admit(hr, entry())));

    assertThat(ends).containsOnly(DONE, "ENTRY_CLOSED").containsOnlyOnce(DONE);
    assertThat(regulation.getPermit(rttrm, permit).state()).isEqualTo(PermitState.USED);
  }

  @Test
  void an_entry_that_fails_gives_the_permit_back() {
    UUID permit = requested();
    grant(permit);
    assertThatThrownBy(
            () ->
                QuarkusTransaction.requiringNew()
                    .run(
                        () -> {
                          window.admit(hr, entry());
                          throw new IllegalStateException("the entry fails");
                        }))
        .hasMessage("the entry fails");

    assertThat(window.admit(hr, entry()).permit()).isEqualTo(permit);
  }

  @Test
  void requests_are_listed_newest_first_page_by_page() {
    UUID first = requested();
    hire = new EntryObject(hire.subject(), "DISMISS", "13-K", hire.eventDate());
    UUID second = requested();

    PermitFilter waiting = new PermitFilter(PermitState.AWAITING_RTTRM, DUTY);
    var page = regulation.listPermits(rttrm, waiting, new PageRequest(1, null, true));
    var next = regulation.listPermits(rttrm, waiting, new PageRequest(1, page.next(), false));

    assertThat(page.items()).singleElement().satisfies(p -> assertThat(p.id()).isEqualTo(second));
    assertThat(next.items()).singleElement().satisfies(p -> assertThat(p.id()).isEqualTo(first));
    for (PermitState state : PermitState.values()) {
      assertThat(regulation.listPermits(hr, new PermitFilter(state, null), FIRST).items())
          .allSatisfy(p -> assertThat(p.state()).isEqualTo(state));
    }
  }

  @Test
  void a_promised_due_date_only_moves_later() {
    LocalDate event = LocalDate.of(2025, 1, 6);
    keep(event, LocalDate.of(2025, 1, 10));
    keep(event, LocalDate.of(2025, 1, 9));

    assertThat(rulebooks.current().promisesOf("TRIED").byEvent())
        .containsEntry(event, LocalDate.of(2025, 1, 10));
    keep(event, LocalDate.of(2025, 1, 13));
    assertThat(rulebooks.current().promisesOf("TRIED").byEvent())
        .containsEntry(event, LocalDate.of(2025, 1, 13));
  }

  private void keep(LocalDate event, LocalDate dueDate) {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              promises.keep("TRIED", event, dueDate);
              rulebooks.changed();
            });
  }

  private UUID requested() {
    LateEntryRequest.Wish wish =
        new LateEntryRequest.Wish(
            List.of(new LateEntryRequest.Wished(hire, windows.judge(DUTY, hire.eventDate()))),
            "It came late",
            identities.next(),
            identities.next(),
            identities.next());
    LateEntryPermit permit =
        LateEntryPermit.requested(identities.next(), LateEntryRequest.of(wish, hr, moment.now()));
    QuarkusTransaction.requiringNew().run(() -> permits.save(permit));
    return permit.id();
  }

  private Entry entry() {
    return new Entry(
        hire.event(),
        hire.subject(),
        hire.orderNumber(),
        Entry.Dates.both(hire.eventDate()),
        Place.institution(),
        null);
  }

  private void grant(UUID permit) {
    decide.decide(
        rttrm, new DecideLateEntry.Command(permit, new Ruling(Ruling.Outcome.GRANT, null, null)));
  }

  private Actor actor(Role role) {
    UUID person = identities.next();
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                database
                    .createNativeQuery(
                        """
                        insert into people_person (id, version, family_name, given_name, birth_date,
                          sex, citizenship, created_at)
                        values (:id, 0, 'Sinov', 'Shaxs', date '1990-01-01', 'MALE', '12', now())
                        """)
                    .setParameter("id", person)
                    .executeUpdate());
    return new Actor(person, person, person, person, role, Scope.institution(), null);
  }

  private static String end(Runnable deed) {
    try {
      deed.run();
      return DONE;
    } catch (RuleBroken no) {
      return no.rule().name();
    }
  }
}
