package uz.hemis.bootstrap.diplomas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static uz.hemis.bootstrap.diplomas.BlankStore.BLANKS;
import static uz.hemis.bootstrap.diplomas.BlankStore.DEPARTMENT;
import static uz.hemis.bootstrap.diplomas.BlankStore.assertStock;
import static uz.hemis.bootstrap.diplomas.BlankStore.blanks;
import static uz.hemis.bootstrap.diplomas.BlankStore.entry;
import static uz.hemis.bootstrap.diplomas.BlankStore.receive;
import static uz.hemis.bootstrap.diplomas.BlankStore.received;
import static uz.hemis.bootstrap.diplomas.BlankStore.series;
import static uz.hemis.bootstrap.diplomas.BlankStore.spoil;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uz.hemis.application.diplomas.TakeBlank;
import uz.hemis.application.regulation.EntryWindow;
import uz.hemis.application.shared.Identities;
import uz.hemis.bootstrap.TestDatabase;
import uz.hemis.bootstrap.support.Api;
import uz.hemis.bootstrap.support.AtOnce;
import uz.hemis.bootstrap.support.Entries;
import uz.hemis.bootstrap.support.Overdue;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Place;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.access.Scope;
import uz.hemis.domain.diplomas.BlankKind;
import uz.hemis.domain.diplomas.BlankNumber;
import uz.hemis.domain.diplomas.BlankSort;
import uz.hemis.domain.diplomas.DiplomaRule;
import uz.hemis.domain.regulation.Entry;
import uz.hemis.domain.regulation.RegulationRule;
import uz.hemis.domain.shared.rule.Rule;
import uz.hemis.domain.shared.rule.RuleBroken;

/** Blanks as diplomas take them: annex 12, process 2. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class TakeBlankIT {

  private static final int TAKERS = 100;
  private static final int BLANKS_LEFT = 40;

  @Inject TakeBlank takeBlank;
  @Inject EntryWindow window;
  @Inject Identities identities;
  @Inject Overdue people;

  private Actor department;

  @BeforeEach
  void actor() {
    UUID person = people.person(DEPARTMENT);
    department =
        new Actor(
            person,
            identities.next(),
            null,
            identities.next(),
            Role.DIPLOMA_DEPARTMENT,
            Scope.institution(),
            null);
  }

  @Test
  void of_a_hundred_at_once_as_many_get_a_blank_as_there_are_each_another() throws Exception {
    String series = series();
    Map<String, Object> entry = entry("SUPPLEMENT", series, "000001", "000040");
    entry.putAll(Map.of("educationType", "12", "category", "12"));
    assertThat(receive(entry).statusCode()).isEqualTo(201);
    BlankSort sort = new BlankSort(BlankKind.SUPPLEMENT, "12", "12");

    List<Optional<String>> taken = AtOnce.times(TAKERS, () -> takenOrExhausted(sort));

    List<String> numbers = taken.stream().flatMap(Optional::stream).toList();
    assertThat(numbers).hasSize(BLANKS_LEFT).doesNotHaveDuplicates();
    assertThat(numbers).allMatch(number -> number.startsWith(series + " 0000"));
    assertStock(series, BLANKS_LEFT, BLANKS_LEFT, 0);
  }

  @Test
  void of_two_takers_for_one_diploma_at_once_one_gets_a_blank() throws Exception {
    String series = series();
    received(series, "000001", "000009");
    UUID diploma = identities.next();

    List<String> taken =
        AtOnce.all(
            List.of(
                () -> named(diploma, series, "000001"), () -> named(diploma, series, "000002")));

    assertThat(taken).contains(DiplomaRule.DIPLOMA_HAS_BLANK.name());
    assertStock(series, 9, 1, 0);
  }

  @Test
  void a_named_blank_is_issued_and_its_history_says_so() {
    String series = series();
    received(series, "000001", "000003");
    UUID diploma = identities.next();

    assertThat(named(diploma, series, "000002")).isEqualTo(series + " 000002");

    Response blank = Api.as(DEPARTMENT).get(BLANKS + "/" + blanks(series).get(1));
    assertThat(blank.<String>path("blank.state")).isEqualTo("ISSUED");
    assertThat(blank.<String>path("blank.diploma")).isEqualTo(diploma.toString());
    assertThat(blank.<List<String>>path("history.state")).containsExactly("UNUSED", "ISSUED");
    assertThat(blank.<String>path("history[1].byName")).isNotBlank();
    assertThat(
            spoil(blanks(series).get(1), Map.of("reason", "Torn", "act", BlankStore.act()))
                .<String>path("type"))
        .isEqualTo("/problems/blank-used");
    assertStock(series, 3, 1, 0);
  }

  @Test
  void a_blank_that_is_unfit_is_not_issued() {
    String series = series();
    received(series, "000001", "000002");
    spoil(blanks(series).getFirst(), Map.of("reason", "Torn", "act", BlankStore.act()));

    assertThat(named(identities.next(), series, "000001")).isEqualTo(DiplomaRule.BLANK_USED.name());
    assertThat(named(identities.next(), series, "000003"))
        .isEqualTo(DiplomaRule.BLANK_UNKNOWN.name());
    BlankSort master = new BlankSort(BlankKind.DIPLOMA, "12", "11");
    assertThat(
            ruleOf(
                new TakeBlank.Command(
                    identities.next(), master, new BlankNumber(series, "000002"))))
        .isEqualTo(DiplomaRule.BLANK_OF_ANOTHER_SORT);
    assertThat(ruleOf(next(new BlankSort(BlankKind.DIPLOMA, "12", "12"))))
        .isEqualTo(DiplomaRule.BLANKS_EXHAUSTED);
    assertStock(series, 2, 0, 1);
  }

  @Test
  void the_blank_of_a_printed_diploma_answers_its_duty() {
    String series = series();
    received(series, "000001", "000001");
    assertThat(receive(entry("SUPPLEMENT", series, "000001", "000001")).statusCode())
        .isEqualTo(201);
    UUID diploma = printed(Entries.today());

    named(diploma, series, "000001");
    assertThat(duty(diploma).<String>path("items[0].state")).isEqualTo("OPEN");
    takeBlank.take(
        department,
        new TakeBlank.Command(
            diploma,
            new BlankSort(BlankKind.SUPPLEMENT, "11", "11"),
            new BlankNumber(series, "000001")));

    assertThat(duty(diploma).<String>path("items[0].state")).isEqualTo("DONE_IN_TIME");
  }

  @Test
  void after_its_term_no_blank_is_issued_without_a_permit() {
    String series = series();
    received(series, "000001", "000001");
    UUID diploma = printed(Entries.today().minusDays(14));

    assertThat(named(diploma, series, "000001")).isEqualTo(RegulationRule.ENTRY_CLOSED.name());
    assertStock(series, 1, 0, 0);
  }

  private Optional<String> takenOrExhausted(BlankSort sort) {
    try {
      return Optional.of(takeBlank.take(department, next(sort)).number().toString());
    } catch (RuleBroken refused) {
      assertThat(refused.rule()).isEqualTo(DiplomaRule.BLANKS_EXHAUSTED);
      return Optional.empty();
    }
  }

  private TakeBlank.Command next(BlankSort sort) {
    return new TakeBlank.Command(identities.next(), sort, null);
  }

  /** The number that the diploma got, or the rule by which it got none. */
  private String named(UUID diploma, String series, String number) {
    BlankSort bachelor = new BlankSort(BlankKind.DIPLOMA, "11", "11");
    try {
      return takeBlank
          .take(
              department, new TakeBlank.Command(diploma, bachelor, new BlankNumber(series, number)))
          .number()
          .toString();
    } catch (RuleBroken refused) {
      return refused.rule().name();
    }
  }

  private Rule ruleOf(TakeBlank.Command command) {
    return catchThrowableOfType(RuleBroken.class, () -> takeBlank.take(department, command)).rule();
  }

  /** A diploma whose printing was recorded. */
  private UUID printed(LocalDate date) {
    UUID diploma = identities.next();
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                window.admit(
                    department,
                    new Entry(
                        "DIPLOMA_PRINTED",
                        diploma,
                        "",
                        Entry.Dates.both(date),
                        Place.institution(),
                        null)));
    return diploma;
  }

  private static Response duty(UUID diploma) {
    return Api.as(DEPARTMENT).get("/api/v1/duties/instances?duty=BLANK_STATUS&subject=" + diploma);
  }
}
