package uz.hemis.application.personnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import uz.hemis.application.people.query.ShownIdentity;
import uz.hemis.application.personnel.query.AllowedAction;
import uz.hemis.application.personnel.query.EmployeeFilter;
import uz.hemis.application.personnel.query.EmployeeItem;
import uz.hemis.application.personnel.query.EmployeeStatus;
import uz.hemis.application.personnel.query.EmployeeView;
import uz.hemis.application.personnel.query.EmploymentView;
import uz.hemis.application.personnel.query.EventFilter;
import uz.hemis.application.personnel.query.EventView;
import uz.hemis.application.personnel.query.EventWindow;
import uz.hemis.application.personnel.query.PersonnelQueries;
import uz.hemis.application.personnel.query.Sight;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.access.Scope;
import uz.hemis.domain.corrections.CorrectionRule;
import uz.hemis.domain.personnel.EmploymentForm;
import uz.hemis.domain.personnel.PersonnelEvent.Kind;
import uz.hemis.domain.personnel.Post;
import uz.hemis.domain.personnel.Rate;
import uz.hemis.domain.shared.person.PersonRule;
import uz.hemis.domain.shared.person.Pinfl;
import uz.hemis.domain.shared.rule.Rule;
import uz.hemis.domain.shared.rule.RuleBroken;

class ReadPersonnelTest {

  private static final UUID CARD = new UUID(1, 1);
  private static final PageRequest FIRST = new PageRequest(50, null, false);
  private static final EmployeeFilter ALL = new EmployeeFilter(null, null, null, null, null);
  private static final EventWindow WINDOW =
      new EventWindow(LocalDate.of(2026, 3, 16), Office.DUE, "3.1.3", List.of("RTTRM_OPERATOR"));
  private static final Actor DEAN =
      Office.actor(Role.DEAN, new Scope(Scope.Kind.FACULTY, Office.FACULTY));

  private final Cards cards = new Cards();
  private final ReadPersonnel reading =
      new ReadPersonnelService(cards, kind -> WINDOW, new Office());

  @Test
  void a_dean_sees_staff_of_the_faculty_without_identity() {
    reading.listEmployees(DEAN, ALL, FIRST);

    assertThat(cards.asked)
        .containsExactly(new Sight(DEAN.scope(), DEAN.person(), false, false, Office.TODAY));
  }

  @Test
  void hr_and_leadership_see_everybody_with_identity() {
    reading.getEmployee(Office.HR, CARD);
    reading.getEmployee(Office.actor(Role.LEADERSHIP, Scope.institution()), CARD);

    assertThat(cards.asked)
        .allSatisfy(
            sight -> {
              assertThat(sight.scope()).isEqualTo(Scope.institution());
              assertThat(sight.identity()).isTrue();
              assertThat(sight.removed()).isFalse();
            });
  }

  @Test
  void what_is_not_seen_is_not_found() {
    assertRefused(AccessRule.NOT_FOUND, () -> reading.getEmployee(DEAN, new UUID(1, 2)));
    assertRefused(AccessRule.NOT_FOUND, () -> reading.getEvent(DEAN, new UUID(1, 2)));
    assertRefused(AccessRule.NOT_FOUND, () -> reading.listHistory(DEAN, new UUID(1, 2), FIRST));
    assertRefused(AccessRule.NOT_FOUND, () -> reading.listAllowedActions(DEAN, new UUID(1, 2)));
  }

  @Test
  void the_history_of_removed_cards_is_open_to_who_manages_cards() {
    reading.listHistory(Office.HR, CARD, FIRST);
    assertThat(cards.asked).allMatch(Sight::removed);

    cards.asked.clear();
    reading.listHistory(DEAN, CARD, FIRST);
    assertThat(cards.asked).noneMatch(Sight::removed);
  }

  @Test
  void only_who_may_see_identities_searches_by_pinfl() {
    assertThat(reading.searchByPinfl(Office.HR, "30101900010018")).isEmpty();
    assertRefused(
        AccessRule.PERMISSION_MISSING, () -> reading.searchByPinfl(DEAN, "30101900010018"));
    assertRefused(
        PersonRule.PINFL_CHECK_DIGIT, () -> reading.searchByPinfl(Office.HR, "30101900010019"));
  }

  @Test
  void a_student_sees_no_staff() {
    Actor student = Office.actor(Role.STUDENT, Scope.self());

    assertRefused(AccessRule.PERMISSION_MISSING, () -> reading.listEmployees(student, ALL, FIRST));
    assertRefused(
        AccessRule.PERMISSION_MISSING,
        () -> reading.listEvents(student, EventFilter.of(CARD), FIRST));
  }

  @Test
  void hr_hires_always_but_changes_and_dismisses_only_who_is_employed() {
    assertThat(reading.listAllowedActions(Office.HR, CARD))
        .extracting(AllowedAction::kind, AllowedAction::allowed, AllowedAction::blockedBy)
        .containsExactly(
            tuple(Kind.HIRE, true, null),
            tuple(Kind.POSITION_CHANGE, false, "employment-missing"),
            tuple(Kind.DISMISS, false, "employment-missing"));

    UUID employment = cards.employ();
    assertThat(reading.listAllowedActions(Office.HR, CARD))
        .extracting(AllowedAction::kind, AllowedAction::allowed, AllowedAction::employments)
        .containsExactly(
            tuple(Kind.HIRE, true, List.of()),
            tuple(Kind.POSITION_CHANGE, true, List.of(employment)),
            tuple(Kind.DISMISS, true, List.of(employment)));
  }

  @Test
  void who_only_looks_is_told_the_window_and_why_nothing_is_allowed() {
    assertThat(reading.listAllowedActions(DEAN, CARD))
        .hasSize(3)
        .allSatisfy(
            action -> {
              assertThat(action.allowed()).isFalse();
              assertThat(action.blockedBy()).isEqualTo("permission-missing");
              assertThat(action.window()).isEqualTo(WINDOW);
            });
  }

  @Test
  void people_see_their_own_card_with_pinfl_and_document_masked() {
    Actor teacher = Office.actor(Role.TEACHER, new Scope(Scope.Kind.SELF, null));
    assertRefused(CorrectionRule.OWN_CARD_MISSING, () -> reading.getOwn(teacher));
    LocalDate birth = LocalDate.of(1990, 1, 1);
    cards.own =
        new EmployeeView(
            CARD,
            1,
            teacher.person(),
            new ShownIdentity(null, null, null, birth, "30101900010018", "AA1234567"),
            null,
            EmployeeStatus.EMPLOYED,
            List.of(),
            Instant.EPOCH);

    ShownIdentity shown = reading.getOwn(teacher).identity();

    assertThat(shown.pinfl()).isEqualTo("**********0018");
    assertThat(shown.document()).isEqualTo("*******67");
    assertThat(shown.birthDate()).isEqualTo(birth);
  }

  private static void assertRefused(Rule rule, ThrowingCallable deed) {
    assertThatExceptionOfType(RuleBroken.class)
        .isThrownBy(deed)
        .satisfies(broken -> assertThat(broken.rule()).isEqualTo(rule));
  }

  /** One card in memory, and with which sight it was asked for. */
  private static final class Cards implements PersonnelQueries {

    private final List<Sight> asked = new ArrayList<>();
    private List<EmploymentView> employments = List.of();
    private EmployeeView own;

    private UUID employ() {
      UUID ended = new UUID(2, 1);
      UUID lasting = new UUID(2, 2);
      Post post = new Post(Office.DEPARTMENT, "Dotsent", Rate.FULL, EmploymentForm.MAIN);
      employments =
          List.of(
              new EmploymentView(ended, post, Office.TODAY.minusYears(2), Office.TODAY),
              new EmploymentView(lasting, post, Office.TODAY.plusDays(1), null));
      return lasting;
    }

    @Override
    public Page<EmployeeItem> listEmployees(EmployeeFilter filter, PageRequest page, Sight sight) {
      asked.add(sight);
      return new Page<>(List.of(), null, null);
    }

    @Override
    public List<EmployeeItem> listEmployeesByPinfl(Pinfl pinfl, Sight sight) {
      asked.add(sight);
      return List.of();
    }

    @Override
    public Optional<EmployeeView> findEmployee(UUID employee, Sight sight) {
      asked.add(sight);
      return Optional.of(
              new EmployeeView(
                  CARD,
                  1,
                  null,
                  null,
                  null,
                  EmployeeStatus.NEVER_EMPLOYED,
                  employments,
                  Instant.EPOCH))
          .filter(view -> view.id().equals(employee));
    }

    @Override
    public Optional<EmployeeView> findEmployeeOf(UUID person, Sight sight) {
      asked.add(sight);
      return Optional.ofNullable(own);
    }

    @Override
    public Page<EventView> listEvents(EventFilter filter, PageRequest page, Sight sight) {
      asked.add(sight);
      return new Page<>(List.of(), null, null);
    }

    @Override
    public Optional<EventView> findEvent(UUID event, Sight sight) {
      asked.add(sight);
      return Optional.empty();
    }
  }
}
