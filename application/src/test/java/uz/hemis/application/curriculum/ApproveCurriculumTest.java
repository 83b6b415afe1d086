package uz.hemis.application.curriculum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uz.hemis.application.approvals.EndedProposal;
import uz.hemis.application.curriculum.port.Curricula;
import uz.hemis.application.shared.Moment;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.access.Scope;
import uz.hemis.domain.curriculum.Curriculum;
import uz.hemis.domain.curriculum.CurriculumRule;
import uz.hemis.domain.curriculum.CurriculumState;
import uz.hemis.domain.curriculum.CurriculumTerms;
import uz.hemis.domain.curriculum.Step;
import uz.hemis.domain.shared.rule.RuleBroken;

class ApproveCurriculumTest {

  private static final Instant NOW = Instant.parse("2026-11-23T05:00:00Z");
  private static final UUID ID = new UUID(0, 1);
  private static final Actor DEAN =
      actor(2, Role.DEAN, new Scope(Scope.Kind.FACULTY, new UUID(0, 9)));
  private static final Actor APPROVER = actor(3, Role.ACADEMIC_DEPARTMENT, Scope.institution());

  private final Kept kept = new Kept();
  private final ApproveCurriculumService approval =
      new ApproveCurriculumService(kept, null, curriculum -> "as it is now", new Now());

  @Test
  void what_differs_from_what_was_submitted_is_not_approved() {
    assertThatThrownBy(() -> approval.takeEffect(APPROVER, proposal("as it was submitted")))
        .isInstanceOfSatisfying(
            RuleBroken.class,
            broken -> assertThat(broken.rule()).isEqualTo(CurriculumRule.CURRICULUM_ALTERED));
    assertThat(kept.curriculum.state()).isEqualTo(CurriculumState.SUBMITTED);
  }

  @Test
  void a_proposer_who_lost_the_right_is_not_followed() {
    Actor teacher = actor(2, Role.TEACHER, Scope.self());

    assertThatThrownBy(
            () ->
                approval.takeEffect(
                    APPROVER,
                    new EndedProposal(
                        new UUID(0, 8), teacher, ID, ID.toString(), "as it is now", NOW)))
        .isInstanceOfSatisfying(
            RuleBroken.class,
            broken -> assertThat(broken.rule()).isEqualTo(AccessRule.PERMISSION_MISSING));
  }

  @Test
  void refused_or_withdrawn_it_is_a_draft_again_and_twice_does_no_harm() {
    approval.refused(APPROVER, proposal("as it is now"));
    assertThat(kept.curriculum.state()).isEqualTo(CurriculumState.DRAFT);

    approval.withdrawn(DEAN, proposal("as it is now"));
    assertThat(kept.curriculum.state()).isEqualTo(CurriculumState.DRAFT);
  }

  private static EndedProposal proposal(String payload) {
    return new EndedProposal(new UUID(0, 8), DEAN, new UUID(0, 7), ID.toString(), payload, NOW);
  }

  private static Actor actor(long person, Role role, Scope scope) {
    return new Actor(new UUID(0, person), null, null, null, role, scope, null);
  }

  private static final class Now implements Moment {

    @Override
    public Instant now() {
      return NOW;
    }

    @Override
    public LocalDate today() {
      return LocalDate.of(2026, 11, 23);
    }
  }

  /** One submitted curriculum. */
  private static final class Kept implements Curricula {

    private final Step step = new Step(DEAN.person(), NOW);
    private final Curriculum curriculum =
        new Curriculum(
            ID,
            3,
            new Curriculum.Line(new UUID(0, 5), ID, 1),
            new CurriculumTerms("11", "11", 2026, 1),
            List.of(),
            new Curriculum.Progress(
                CurriculumState.SUBMITTED,
                step,
                Set.of(DEAN.person()),
                new UUID(0, 8),
                step,
                null));

    @Override
    public Curriculum get(UUID id) {
      return curriculum;
    }

    @Override
    public Curriculum getForUpdate(UUID id) {
      assertThat(id).isEqualTo(ID);
      return curriculum;
    }

    @Override
    public boolean admit(Curriculum other) {
      return false;
    }

    @Override
    public void save(Curriculum changed) {
      assertThat(changed).isSameAs(curriculum);
    }
  }
}
