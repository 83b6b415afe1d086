package uz.hemis.domain.clearance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.access.Scope;
import uz.hemis.domain.clearance.SectionEntry.Debt;
import uz.hemis.domain.clearance.SectionEntry.Stamp;
import uz.hemis.domain.shared.rule.RuleBroken;

class ClearanceSheetTest {

  private static final Instant NOW = Instant.parse("2026-11-23T06:00:00Z");
  private static final UUID STUDENT = new UUID(1, 1);
  private static final UUID OPENER = new UUID(1, 2);
  private static final UUID FACULTY = new UUID(2, 1);
  private static final Set<Section> ASKED = EnumSet.complementOf(EnumSet.of(Section.HR));

  private final ClearanceSheet sheet = opened(true);

  @Test
  void a_debt_is_settled_before_the_section_approves() {
    sheet.owe(Section.LIBRARY, actor(Section.LIBRARY), debt());
    assertRefused(ClearanceRule.DEBT_OPEN, () -> approve(sheet, Section.LIBRARY));

    sheet.settle(Section.LIBRARY, actor(Section.LIBRARY), NOW);
    approve(sheet, Section.LIBRARY);

    SectionEntry library = entry(sheet, Section.LIBRARY);
    assertThat(library.state()).isEqualTo(SectionState.APPROVED);
    assertThat(library.debt().items()).containsExactly("Oliy matematika");
    assertThat(library.settledAt()).isEqualTo(NOW);
  }

  @Test
  void without_a_debt_a_section_approves_at_once_and_nothing_is_settled() {
    assertRefused(
        ClearanceRule.DEBT_MISSING,
        () -> sheet.settle(Section.LIBRARY, actor(Section.LIBRARY), NOW));
    approve(sheet, Section.LIBRARY);
    assertThat(entry(sheet, Section.LIBRARY).state()).isEqualTo(SectionState.APPROVED);
  }

  @Test
  void a_debt_says_what_is_owed() {
    assertRefused(
        ClearanceRule.DEBT_NOTE_MISSING, () -> new Debt(" ", List.of(), new Stamp(OPENER, NOW)));
  }

  @Test
  void what_a_section_approved_stays() {
    approve(sheet, Section.LIBRARY);

    assertRefused(
        ClearanceRule.SECTION_APPROVED,
        () -> sheet.owe(Section.LIBRARY, actor(Section.LIBRARY), debt()));
    assertRefused(ClearanceRule.SECTION_APPROVED, () -> approve(sheet, Section.LIBRARY));
  }

  @ParameterizedTest
  @EnumSource(Section.class)
  void each_section_is_decided_by_its_role_only(Section section) {
    ClearanceSheet all = opened(true, EnumSet.allOf(Section.class));
    for (Section other : Section.values()) {
      if (other != section) {
        assertRefused(
            ClearanceRule.SECTION_OF_ANOTHER_ROLE, () -> all.approve(section, actor(other), NOW));
      }
    }
    all.approve(section, actor(section), NOW);
  }

  @Test
  void who_does_not_live_in_the_dormitory_skips_it() {
    ClearanceSheet townsman = opened(false);

    assertThat(entry(townsman, Section.DORMITORY).state()).isEqualTo(SectionState.NOT_APPLICABLE);
    assertRefused(ClearanceRule.SECTION_NOT_APPLICABLE, () -> approve(townsman, Section.DORMITORY));
  }

  @Test
  void a_section_that_is_not_asked_decides_nothing() {
    assertRefused(ClearanceRule.SECTION_NOT_APPLICABLE, () -> approve(sheet, Section.HR));
  }

  @Test
  void nobody_approves_the_own_sheet_or_one_that_the_same_human_being_opened() {
    assertRefused(
        ClearanceRule.OWN_SHEET,
        () -> sheet.approve(Section.LIBRARY, actor(STUDENT, Role.LIBRARY), NOW));
    assertRefused(
        ClearanceRule.OWN_SHEET, () -> sheet.approve(Section.DEAN, actor(OPENER, Role.DEAN), NOW));
  }

  @Test
  void it_is_confirmed_when_all_have_approved_by_who_approved_none() {
    UUID stranger = new UUID(1, 9);
    assertThatThrownBy(() -> sheet.confirm(actor(stranger, Role.DEAN), NOW))
        .isInstanceOfSatisfying(
            RuleBroken.class,
            no -> {
              assertThat(no.rule()).isEqualTo(ClearanceRule.SECTIONS_WAITING);
              assertThat(no.facts().get("sections"))
                  .isEqualTo(ASKED.stream().map(Enum::name).toList());
            });
    ASKED.forEach(section -> approve(sheet, section));

    assertRefused(ClearanceRule.CONFIRMER_APPROVED, () -> sheet.confirm(actor(Section.DEAN), NOW));
    assertRefused(ClearanceRule.OWN_SHEET, () -> sheet.confirm(actor(STUDENT, Role.DEAN), NOW));

    sheet.confirm(actor(stranger, Role.DEAN), NOW);
    assertThat(sheet.state()).isEqualTo(ClearanceSheet.State.COMPLETE);
    assertThat(sheet.closed()).contains(new Stamp(stranger, NOW));
  }

  @Test
  void a_closed_sheet_does_not_change() {
    sheet.cancel(actor(new UUID(1, 9), Role.DEAN), NOW);

    assertRefused(ClearanceRule.SHEET_CLOSED, () -> approve(sheet, Section.LIBRARY));
    assertRefused(
        ClearanceRule.SHEET_CLOSED, () -> sheet.cancel(actor(new UUID(1, 9), Role.DEAN), NOW));
  }

  private static ClearanceSheet opened(boolean resident) {
    return opened(resident, ASKED);
  }

  private static ClearanceSheet opened(boolean resident, Set<Section> asked) {
    return ClearanceSheet.open(
        new UUID(3, 1),
        new ClearanceSheet.Subject(new UUID(4, 1), STUDENT, FACULTY),
        ClearanceReason.GRADUATION,
        new Stamp(OPENER, NOW),
        asked,
        resident);
  }

  private static void approve(ClearanceSheet of, Section section) {
    of.approve(section, actor(section), NOW);
  }

  private static SectionEntry entry(ClearanceSheet of, Section section) {
    return of.sections().stream()
        .filter(each -> each.section() == section)
        .findFirst()
        .orElseThrow();
  }

  private static Debt debt() {
    return new Debt("Two books", List.of("Oliy matematika"), new Stamp(new UUID(1, 3), NOW));
  }

  private static Actor actor(Section section) {
    return actor(new UUID(5, section.ordinal()), section.role());
  }

  private static Actor actor(UUID person, Role role) {
    return new Actor(person, person, person, person, role, Scope.institution(), null);
  }

  private static void assertRefused(ClearanceRule rule, ThrowingCallable deed) {
    assertThatThrownBy(deed)
        .isInstanceOfSatisfying(RuleBroken.class, no -> assertThat(no.rule()).isEqualTo(rule));
  }
}
