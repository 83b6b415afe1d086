package uz.hemis.application.installation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uz.hemis.application.assignments.BindSuperAdministrator;
import uz.hemis.application.assignments.BindSuperAdministrator.Bound;
import uz.hemis.application.assignments.DocumentEntry;
import uz.hemis.application.installation.port.Installations;
import uz.hemis.application.people.port.People;
import uz.hemis.application.shared.Moment;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Login;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.access.Scope;
import uz.hemis.domain.installation.Hosting;
import uz.hemis.domain.installation.Installation;
import uz.hemis.domain.installation.Institution;
import uz.hemis.domain.people.IdentityEntry;
import uz.hemis.domain.people.Person;
import uz.hemis.domain.shared.document.OfficialDocument;
import uz.hemis.domain.shared.person.Citizenship;
import uz.hemis.domain.shared.person.Pinfl;
import uz.hemis.domain.shared.person.Sex;
import uz.hemis.domain.shared.person.Spelling;
import uz.hemis.domain.shared.rule.Fault;
import uz.hemis.domain.shared.rule.Rule;
import uz.hemis.domain.shared.rule.RuleBroken;

class BindFirstSuperAdministratorTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final Instant NOW = Instant.parse("2026-11-23T06:00:00Z");
  private static final UUID FILE = new UUID(0, 3);
  private static final DocumentEntry LETTER = new DocumentEntry("5-X", TODAY, FILE);

  private final Installation installation =
      Installation.install(
          new Institution("999", "Namuna universiteti", null, null), Hosting.OWN, Instant.EPOCH);
  private final List<BindSuperAdministrator.Command> bound = new ArrayList<>();
  private final List<String> attached = new ArrayList<>();

  @Test
  void who_the_letter_names_is_entered_and_bound_after_the_hand_over() {
    handOver();
    Bound answer = bind(Role.RTTRM_OPERATOR, "30101800000027", LETTER);
    assertThat(bound)
        .singleElement()
        .satisfies(each -> assertThat(each.letter().file()).isEqualTo(FILE));
    assertThat(attached).containsExactly(FILE + " /letter/file " + answer.assignment());
  }

  @Test
  void before_the_hand_over_nobody_is_bound() {
    assertRefused(
        AccessRule.INSTALLATION_STEP, () -> bind(Role.RTTRM_OPERATOR, "30101800000027", LETTER));
  }

  @Test
  void once_in_use_the_way_leads_over_the_leadership() {
    handOver();
    installation.activate(true, NOW);
    assertRefused(
        AccessRule.INSTALLATION_STEP, () -> bind(Role.RTTRM_OPERATOR, "30101800000027", LETTER));
  }

  @Test
  void all_faults_of_person_and_letter_are_told_at_once() {
    handOver();
    assertThatThrownBy(() -> bind(Role.RTTRM_OPERATOR, null, DocumentEntry.NONE))
        .isInstanceOfSatisfying(
            RuleBroken.class,
            e ->
                assertThat(e.faults())
                    .extracting(Fault::field)
                    .containsExactly(
                        "/person/pinfl", "/letter/number", "/letter/date", "/letter/file"));
    assertThat(bound).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "RTTRM_OPERATOR")
  void nobody_but_rttrm_binds(Role role) {
    handOver();
    assertRefused(AccessRule.PERMISSION_MISSING, () -> bind(role, "30101800000027", LETTER));
  }

  private void handOver() {
    installation.handOver(new OfficialDocument("7-D", TODAY, FILE), NOW, TODAY);
  }

  private Bound bind(Role role, String pinfl, DocumentEntry letter) {
    UUID actor = new UUID(0, 2);
    IdentityEntry person =
        new IdentityEntry(
            new Spelling("Sinovov", "Botir", null),
            null,
            LocalDate.of(1980, 1, 1),
            Sex.MALE,
            Citizenship.UZBEKISTAN,
            pinfl,
            null);
    return new BindFirstSuperAdministratorService(
            installations(),
            people(),
            this::bind,
            (who, file, purpose, field, owner) -> attached.add(file + " " + field + " " + owner),
            () -> new UUID(9, 1),
            moment())
        .bind(
            new Actor(actor, actor, actor, actor, role, Scope.institution(), null),
            new BindFirstSuperAdministrator.Command(person, new Login("superadmin"), letter));
  }

  private Bound bind(Actor actor, BindSuperAdministrator.Command command) {
    bound.add(command);
    return new Bound(new UUID(9, 2), command.person(), new UUID(9, 3), command.login(), "one-time");
  }

  private Installations installations() {
    return new Installations() {
      @Override
      public Installation get() {
        return installation;
      }

      @Override
      public void save(Installation changed) {
        throw new AssertionError("the installation does not change");
      }
    };
  }

  private static People people() {
    return new People() {
      @Override
      public Person get(UUID person) {
        throw new AssertionError();
      }

      @Override
      public Optional<Person> findByPinfl(Pinfl pinfl) {
        throw new AssertionError();
      }

      @Override
      public Person admit(Person newcomer) {
        return newcomer;
      }

      @Override
      public void save(Person person) {
        throw new AssertionError();
      }
    };
  }

  private static Moment moment() {
    return new Moment() {
      @Override
      public Instant now() {
        return NOW;
      }

      @Override
      public LocalDate today() {
        return TODAY;
      }
    };
  }

  private static void assertRefused(Rule rule, ThrowingCallable deed) {
    assertThatThrownBy(deed)
        .isInstanceOfSatisfying(RuleBroken.class, e -> assertThat(e.rule()).isEqualTo(rule));
  }
}
