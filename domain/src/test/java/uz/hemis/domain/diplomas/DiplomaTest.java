package uz.hemis.domain.diplomas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.access.Scope;
import uz.hemis.domain.results.Achieved;
import uz.hemis.domain.results.Points;
import uz.hemis.domain.shared.person.Spelling;
import uz.hemis.domain.shared.rule.Fault;
import uz.hemis.domain.shared.rule.Rule;
import uz.hemis.domain.shared.rule.RuleBroken;

/** A diploma from its preparation to its duplicate: 3.1.12, annex 12. */
class DiplomaTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 7, 6);
  private static final DiplomaStep.By BY =
      new DiplomaStep.By(
          new Actor(
              new UUID(1, 1), null, null, null, Role.DIPLOMA_DEPARTMENT, Scope.institution(), null),
          Instant.parse("2026-07-06T07:00:00Z"));
  private static final byte[] SALT = new byte[VerificationHash.SALT_BYTES];
  private static final HandOver GIVEN = new HandOver(TODAY, "Namunayeva Namuna", "Book 3");

  @Test
  void honours_need_three_quarters_of_the_credits_graded_five_and_nothing_below_four() {
    assertThat(Honours.of(List.of(item("A", 15, 90), item("B", 5, 70))))
        .isEqualTo(Honours.WITH_HONOURS);
    assertThat(Honours.of(List.of(item("A", 14, 90), item("B", 5, 70)))).isEqualTo(Honours.REGULAR);
    assertThat(Honours.of(List.of(item("A", 29, 90), item("B", 1, 69)))).isEqualTo(Honours.REGULAR);
    assertThat(Honours.of(List.of())).isEqualTo(Honours.REGULAR);
  }

  @Test
  void all_faults_of_the_data_are_told_at_once() {
    GraduateRecord record = record(true, item("A", 5, 59), item("a", 5, 90));
    DiplomaEntry late = entry(null, registration(TODAY.plusDays(1), TODAY.plusDays(2)));

    RuleBroken broken =
        catchThrowableOfType(RuleBroken.class, () -> DiplomaContent.of(record, late, TODAY));

    assertThat(broken.faults())
        .extracting(Fault::rule)
        .containsExactly(
            DiplomaRule.GRADUATION_WORK_UNTITLED,
            DiplomaRule.REGISTER_DATE_UNFIT,
            DiplomaRule.REGISTER_DATE_UNFIT,
            DiplomaRule.DIPLOMA_RESULTS_INCOMPLETE,
            DiplomaRule.SUPPLEMENT_SUBJECT_REPEATED);
    assertThat(broken.faults())
        .extracting(Fault::field)
        .startsWith("/graduationWork", "/registerDate", "/decisionDate");
  }

  @Test
  void data_of_today_by_a_decision_of_today_are_sound() {
    DiplomaContent content = content(TODAY);

    assertThat(content.supplement().average()).isEqualByComparingTo("4.75");
    assertThat(content.supplement().honours()).isEqualTo(Honours.WITH_HONOURS);
    assertThat(content.sortFor(BlankKind.SUPPLEMENT))
        .isEqualTo(new BlankSort(BlankKind.SUPPLEMENT, "12", "12"));
    assertThat(
            ruleOf(
                () ->
                    DiplomaContent.of(
                        record(false), entry(null, registration(TODAY, TODAY)), TODAY)))
        .isEqualTo(DiplomaRule.DIPLOMA_RESULTS_INCOMPLETE);
  }

  @Test
  void the_hash_changes_with_the_salt_and_with_each_value() {
    byte[] other = SALT.clone();
    other[0] = 1;
    VerificationHash hash = VerificationHash.of(SALT, content(TODAY));

    assertThat(VerificationHash.of(SALT, content(TODAY))).isEqualTo(hash);
    assertThat(VerificationHash.of(other, content(TODAY))).isNotEqualTo(hash);
    assertThat(VerificationHash.of(SALT, content(TODAY.minusDays(1)))).isNotEqualTo(hash);
  }

  @Test
  void data_are_edited_until_a_print_status_is_set() {
    Diploma diploma = prepared();
    diploma.revise(content(TODAY.minusDays(1)), 0, BY);
    assertThat(ruleOf(() -> diploma.revise(content(TODAY), 1, BY)))
        .isEqualTo(AccessRule.VERSION_STALE);
    diploma.print(TODAY, BY);
    diploma.revise(content(TODAY.minusDays(2)), 0, BY);

    diploma.setPrinted(BlankKind.SUPPLEMENT, BY);

    assertThat(diploma.state()).isEqualTo(DiplomaState.PRINTED);
    assertThat(ruleOf(() -> diploma.revise(content(TODAY), 0, BY)))
        .isEqualTo(DiplomaRule.DIPLOMA_LOCKED);
  }

  @Test
  void printing_is_recorded_once_between_registration_and_today() {
    Diploma diploma = prepared();
    assertThat(ruleOf(() -> diploma.setPrinted(BlankKind.DIPLOMA, BY)))
        .isEqualTo(DiplomaRule.PRINTING_UNRECORDED);
    assertThat(ruleOf(() -> diploma.print(TODAY.minusDays(1), BY)))
        .isEqualTo(DiplomaRule.PRINTING_DATE_UNFIT);
    assertThat(ruleOf(() -> diploma.print(TODAY.plusDays(1), BY)))
        .isEqualTo(DiplomaRule.PRINTING_DATE_UNFIT);
    diploma.print(TODAY, BY);

    assertThat(ruleOf(() -> diploma.print(TODAY, BY))).isEqualTo(DiplomaRule.PRINTING_RECORDED);
    diploma.setPrinted(BlankKind.DIPLOMA, BY);
    assertThat(ruleOf(() -> diploma.setPrinted(BlankKind.DIPLOMA, BY)))
        .isEqualTo(DiplomaRule.PRINT_STATUS_STANDS);
  }

  @Test
  void what_is_printed_is_not_registered_after_its_printing() {
    Diploma diploma = prepared(TODAY.minusDays(3));
    diploma.print(TODAY.minusDays(2), BY);
    diploma.revise(content(TODAY.minusDays(2), TODAY.minusDays(3)), 0, BY);

    assertThat(ruleOf(() -> diploma.revise(content(TODAY.minusDays(1), TODAY.minusDays(3)), 0, BY)))
        .isEqualTo(DiplomaRule.REGISTER_DATE_UNFIT);
  }

  @Test
  void it_is_handed_over_whole_to_who_is_cleared_and_once() {
    Diploma diploma = prepared();
    diploma.print(TODAY, BY);
    diploma.setPrinted(BlankKind.DIPLOMA, BY);
    assertThat(ruleOf(() -> diploma.handOver(GIVEN, true, BY)))
        .isEqualTo(DiplomaRule.DIPLOMA_UNPRINTED);
    diploma.setPrinted(BlankKind.SUPPLEMENT, BY);
    assertThat(ruleOf(() -> diploma.handOver(GIVEN, false, BY)))
        .isEqualTo(DiplomaRule.CLEARANCE_INCOMPLETE);
    HandOver early = new HandOver(TODAY.minusDays(1), "Namunayeva Namuna", "Book 3");
    assertThat(ruleOf(() -> diploma.handOver(early, true, BY)))
        .isEqualTo(DiplomaRule.HAND_OVER_DATE_UNFIT);

    diploma.handOver(GIVEN, true, BY);

    assertThat(diploma.state()).isEqualTo(DiplomaState.HANDED_OVER);
    assertThat(ruleOf(() -> diploma.handOver(GIVEN, true, BY)))
        .isEqualTo(DiplomaRule.DIPLOMA_HANDED_OVER);
  }

  @Test
  void a_duplicate_takes_the_place_of_what_is_locked_once() {
    Diploma former = prepared();
    assertThat(ruleOf(former::requireReplaceable)).isEqualTo(DiplomaRule.DUPLICATE_NEEDLESS);
    former.print(TODAY, BY);
    former.setPrinted(BlankKind.DIPLOMA, BY);

    Diploma duplicate = former.duplicate(new UUID(2, 2), SALT, content(TODAY), BY);

    assertThat(former.state()).isEqualTo(DiplomaState.DUPLICATED);
    assertThat(duplicate.original()).contains(former.id());
    assertThat(duplicate.course()).isEqualTo(new Diploma.Course(null, Set.of(), null, null));
    assertThat(ruleOf(former::requireReplaceable)).isEqualTo(DiplomaRule.DIPLOMA_REPLACED);
    assertThat(ruleOf(() -> former.handOver(GIVEN, true, BY)))
        .isEqualTo(DiplomaRule.DIPLOMA_REPLACED);
    assertThat(former.newSteps())
        .extracting(DiplomaStep::kind)
        .containsExactly(
            DiplomaStep.Kind.PREPARED,
            DiplomaStep.Kind.PRINTING_RECORDED,
            DiplomaStep.Kind.DIPLOMA_STATUS_SET,
            DiplomaStep.Kind.DUPLICATED);
  }

  private static Diploma prepared() {
    return prepared(TODAY);
  }

  private static Diploma prepared(LocalDate registered) {
    Diploma.Holder holder = new Diploma.Holder(new UUID(3, 1), new UUID(3, 2), new UUID(3, 3));
    return Diploma.prepare(new UUID(2, 1), holder, SALT, content(registered, registered), BY);
  }

  private static DiplomaContent content(LocalDate decided) {
    return content(TODAY, decided);
  }

  private static DiplomaContent content(LocalDate registered, LocalDate decided) {
    GraduateRecord record = record(false, item("A", 15, 95), item("B", 5, 80));
    return DiplomaContent.of(record, entry(null, registration(registered, decided)), TODAY);
  }

  private static GraduateRecord record(boolean asksForWork, SupplementItem... results) {
    Bilingual name = new Bilingual("Namuna", "Sample");
    Education education =
        new Education(
            name,
            new Education.Programme("70540101", "12", name),
            name,
            new Education.Curriculum(new UUID(4, 1), "11", "11", 1),
            2025);
    return new GraduateRecord(
        new Spelling("Namunayeva", "Namuna", null), education, asksForWork, List.of(results));
  }

  private static DiplomaEntry entry(Bilingual work, Registration registration) {
    return new DiplomaEntry(new Spelling("Namunaeva", "Namuna", null), work, 1, registration);
  }

  private static Registration registration(LocalDate registered, LocalDate decided) {
    return new Registration("1", registered, "17-D", decided);
  }

  private static SupplementItem item(String code, int credits, int points) {
    return SupplementItem.of(
        1, code, new Bilingual("Fan " + code, "Course"), new Achieved(credits, new Points(points)));
  }

  private static Rule ruleOf(ThrowingCallable deed) {
    return catchThrowableOfType(RuleBroken.class, deed).rule();
  }
}
