package uz.hemis.domain.movements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uz.hemis.domain.results.Standing;
import uz.hemis.domain.shared.rule.Fault;
import uz.hemis.domain.shared.rule.Rule;
import uz.hemis.domain.shared.rule.RuleBroken;
import uz.hemis.domain.students.MovementKind;
import uz.hemis.domain.students.Placement;
import uz.hemis.domain.students.StudentNumber;
import uz.hemis.domain.students.StudentRule;
import uz.hemis.domain.students.Study;
import uz.hemis.domain.students.StudyStatus;

class JourneyTest {

  private static final UUID FACULTY = new UUID(1, 1);
  private static final UUID OTHER_FACULTY = new UUID(1, 2);
  private static final UUID CURRICULUM = new UUID(2, 1);
  private static final UUID OTHER_CURRICULUM = new UUID(2, 2);
  private static final UUID GROUP = new UUID(3, 1);
  private static final UUID NEXT_GROUP = new UUID(3, 2);
  private static final UUID CLOSED_GROUP = new UUID(3, 3);
  private static final UUID OTHER_GROUP = new UUID(3, 4);
  private static final String GRANT = "11";
  private static final String CONTRACT = "12";

  @Test
  void promotion_leads_to_the_next_course_and_its_group() {
    Study study = study(StudyStatus.STUDYING, 1);

    Move move = move(study, MovementKind.PROMOTE, into(NEXT_GROUP), standing("2.40", 60));

    assertThat(study.placement()).isEqualTo(placed(CURRICULUM, FACULTY, NEXT_GROUP, 2, GRANT));
    assertThat(study.status()).isEqualTo(StudyStatus.STUDYING);
    assertThat(move.before().placement().course()).isEqualTo(1);
    assertThat(move.after()).isEqualTo(Waypoint.of(study));
  }

  @Test
  void promotion_without_a_group_leads_out_of_the_former_one() {
    Study study = study(StudyStatus.STUDYING, 1);

    move(study, MovementKind.PROMOTE, Destination.NONE, standing("5.00", 60));

    assertThat(study.placement().group()).isNull();
  }

  @Test
  void below_the_threshold_nobody_is_promoted() {
    assertRefused(
        MovementRule.AVERAGE_TOO_LOW,
        "",
        () -> promote(standing("2.39", 60), new PromotionThreshold(new BigDecimal("2.4"))));
    assertRefused(
        MovementRule.AVERAGE_TOO_LOW,
        "",
        () -> promote(standing("2.59", 60), new PromotionThreshold(new BigDecimal("2.6"))));
    assertRefused(
        MovementRule.AVERAGE_TOO_LOW, "", () -> promote(Standing.NONE, PromotionThreshold.LEAST));
    promote(standing("2.60", 60), new PromotionThreshold(new BigDecimal("2.6")));
  }

  @Test
  void nobody_is_promoted_beyond_the_last_course() {
    assertRefused(
        MovementRule.COURSE_IS_LAST,
        "",
        () ->
            move(
                study(StudyStatus.STUDYING, 4),
                MovementKind.PROMOTE,
                Destination.NONE,
                standing("4.00", 240)));
  }

  @Test
  void graduation_asks_for_course_credits_and_clearance_and_tells_all_at_once() {
    assertThatThrownBy(
            () ->
                new Journey(
                        study(StudyStatus.STUDYING, 3),
                        MovementKind.GRADUATE,
                        Destination.NONE,
                        grounds(standing("4.00", 239), false))
                    .make())
        .isInstanceOfSatisfying(
            RuleBroken.class,
            no ->
                assertThat(no.faults())
                    .extracting(Fault::rule)
                    .containsExactly(
                        MovementRule.COURSE_IS_NOT_LAST,
                        MovementRule.CREDITS_MISSING,
                        MovementRule.CLEARANCE_MISSING));
  }

  @Test
  void who_is_through_and_cleared_graduates() {
    Study study = study(StudyStatus.STUDYING, 4);

    new Journey(
            study, MovementKind.GRADUATE, Destination.NONE, grounds(standing("3.00", 240), true))
        .make();

    assertThat(study.status()).isEqualTo(StudyStatus.GRADUATED);
    assertThat(study.placement().group()).isNull();
  }

  @Test
  void what_the_status_does_not_allow_is_refused_first() {
    assertRefused(
        StudentRule.MOVEMENT_ILLEGAL,
        "",
        () ->
            move(
                study(StudyStatus.EXPELLED, 1),
                MovementKind.PROMOTE,
                Destination.NONE,
                Standing.NONE));
  }

  @ParameterizedTest
  @EnumSource(
      value = MovementKind.class,
      names = {"RETAIN", "LEAVE", "EXPEL", "TRANSFER_OUT"})
  void who_stops_studying_leaves_the_group(MovementKind kind) {
    Study study = study(StudyStatus.STUDYING, 2);
    move(study, kind, Destination.NONE, Standing.NONE);
    assertThat(study.placement()).isEqualTo(placed(CURRICULUM, FACULTY, null, 2, GRANT));

    assertRefused(
        MovementRule.DESTINATION_UNFIT,
        "/group",
        () -> move(study(StudyStatus.STUDYING, 1), kind, into(GROUP), Standing.NONE));
  }

  @Test
  void only_transfer_and_restoration_lead_to_another_curriculum() {
    Destination elsewhere = new Destination(OTHER_CURRICULUM, null, null, null);
    assertRefused(
        MovementRule.DESTINATION_UNFIT,
        "",
        () -> move(study(StudyStatus.APPLIED, 1), MovementKind.ENROL, elsewhere, Standing.NONE));

    Study study = study(StudyStatus.STUDYING, 2);
    move(
        study,
        MovementKind.TRANSFER,
        new Destination(OTHER_CURRICULUM, 2, OTHER_GROUP, CONTRACT),
        Standing.NONE);
    assertThat(study.placement())
        .isEqualTo(placed(OTHER_CURRICULUM, OTHER_FACULTY, OTHER_GROUP, 2, CONTRACT));
  }

  @Test
  void a_transfer_changes_something() {
    assertRefused(
        MovementRule.DESTINATION_UNFIT,
        "",
        () ->
            move(
                study(StudyStatus.STUDYING, 1), MovementKind.TRANSFER, into(GROUP), Standing.NONE));
  }

  @Test
  void a_transfer_leads_to_a_course_of_the_curriculum() {
    Destination third = new Destination(OTHER_CURRICULUM, 3, null, null);
    assertRefused(
        MovementRule.DESTINATION_UNFIT,
        "/course",
        () -> move(study(StudyStatus.STUDYING, 1), MovementKind.TRANSFER, third, Standing.NONE));
  }

  @Test
  void who_returns_goes_on_at_the_former_course_or_before() {
    Study study = study(StudyStatus.ON_LEAVE, 2);
    move(study, MovementKind.RETURN, new Destination(null, 1, GROUP, null), Standing.NONE);
    assertThat(study.status()).isEqualTo(StudyStatus.STUDYING);
    assertThat(study.placement().course()).isEqualTo(1);

    assertRefused(
        MovementRule.DESTINATION_UNFIT,
        "/course",
        () ->
            move(
                study(StudyStatus.ON_LEAVE, 2),
                MovementKind.RETURN,
                new Destination(null, 3, null, null),
                Standing.NONE));
  }

  @Test
  void a_group_is_open_and_of_that_curriculum_and_course() {
    for (UUID unfit : new UUID[] {NEXT_GROUP, CLOSED_GROUP, OTHER_GROUP, new UUID(3, 9)}) {
      assertRefused(
          MovementRule.DESTINATION_GROUP_UNFIT,
          "/group",
          () ->
              move(study(StudyStatus.APPLIED, 1), MovementKind.ENROL, into(unfit), Standing.NONE));
    }
    Study study = study(StudyStatus.APPLIED, 1);
    move(study, MovementKind.ENROL, into(GROUP), Standing.NONE);
    assertThat(study.placement().group()).isEqualTo(GROUP);
  }

  private static void promote(Standing standing, PromotionThreshold threshold) {
    Grounds known = grounds(standing, false);
    new Journey(
            study(StudyStatus.STUDYING, 1),
            MovementKind.PROMOTE,
            Destination.NONE,
            new Grounds(threshold, known.curricula(), known.groups(), standing, false))
        .make();
  }

  private static Move move(
      Study study, MovementKind kind, Destination destination, Standing standing) {
    return new Journey(study, kind, destination, grounds(standing, false)).make();
  }

  private static Grounds grounds(Standing standing, boolean cleared) {
    return new Grounds(
        PromotionThreshold.LEAST,
        Map.of(
            CURRICULUM, new Grounds.Programme(FACULTY, 4, 240),
            OTHER_CURRICULUM, new Grounds.Programme(OTHER_FACULTY, 2, 120)),
        Map.of(
            GROUP, new Grounds.Group(CURRICULUM, 1, true),
            NEXT_GROUP, new Grounds.Group(CURRICULUM, 2, true),
            CLOSED_GROUP, new Grounds.Group(CURRICULUM, 1, false),
            OTHER_GROUP, new Grounds.Group(OTHER_CURRICULUM, 2, true)),
        standing,
        cleared);
  }

  private static Standing standing(String average, int credits) {
    return new Standing(new BigDecimal(average), credits);
  }

  private static Destination into(UUID group) {
    return new Destination(null, null, group, null);
  }

  static Study study(StudyStatus status, int course) {
    return new Study(
        new UUID(9, 1),
        3,
        new UUID(9, 2),
        new UUID(9, 3),
        new StudentNumber("999261100001"),
        status,
        placed(CURRICULUM, FACULTY, GROUP, course, GRANT));
  }

  private static Placement placed(
      UUID curriculum, UUID faculty, UUID group, int course, String paymentForm) {
    return new Placement(curriculum, faculty, group, course, paymentForm);
  }

  private static void assertRefused(Rule rule, String field, ThrowingCallable deed) {
    assertThatThrownBy(deed)
        .isInstanceOfSatisfying(
            RuleBroken.class,
            no -> {
              assertThat(no.rule()).isEqualTo(rule);
              assertThat(no.faults().getFirst().field()).isEqualTo(field);
            });
  }
}
