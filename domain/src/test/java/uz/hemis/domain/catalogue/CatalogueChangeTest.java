package uz.hemis.domain.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uz.hemis.domain.catalogue.Drafts.HIRINGS;
import static uz.hemis.domain.catalogue.Drafts.LAW;
import static uz.hemis.domain.catalogue.Drafts.LESSON_PAIRS;
import static uz.hemis.domain.catalogue.Drafts.heading;
import static uz.hemis.domain.catalogue.Drafts.row;
import static uz.hemis.domain.catalogue.Drafts.with;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.regulation.Duty;
import uz.hemis.domain.regulation.DutySource;
import uz.hemis.domain.regulation.Enforcement;
import uz.hemis.domain.regulation.GrantTerm;
import uz.hemis.domain.regulation.Occasion;
import uz.hemis.domain.regulation.TermStart;
import uz.hemis.domain.regulation.Text;
import uz.hemis.domain.regulation.Wording;
import uz.hemis.domain.shared.rule.RuleBroken;
import uz.hemis.domain.shared.time.Term;

class CatalogueChangeTest {

  @Test
  void another_heading_alone_is_no_change_of_the_catalogue() {
    CatalogueChange change = changeTo(HIRINGS, LESSON_PAIRS);

    assertThat(change.isNothing()).isTrue();
  }

  @Test
  void rows_are_added_removed_and_changed() {
    CatalogueRow added = row("DISMISSALS", 5, new Term.WorkingDays(1));
    CatalogueRow faster = with(HIRINGS, new Term.WorkingDays(1), Enforcement.SOFT);

    CatalogueChange change = changeTo(added, faster);

    assertThat(change.added()).containsExactly(added);
    assertThat(change.removed()).containsExactly(LESSON_PAIRS);
    assertThat(change.changed())
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.before()).isEqualTo(HIRINGS);
              assertThat(row.after()).isEqualTo(faster);
              assertThat(row.members()).containsExactly(RowMember.TERM, RowMember.ENFORCEMENT);
            });
  }

  @Test
  void every_member_of_a_row_is_compared() {
    Text other = new Text("Boshqa", "Бошқа", "Другой", "Other");
    CatalogueRow all =
        new CatalogueRow(
            "PERSONNEL_EVENT",
            new Duty.Process(4, 2),
            Role.DEAN,
            new Occasion(Set.of("A"), TermStart.EFFECTIVE_DATE, Set.of("B")),
            new Term.SameDay(),
            Enforcement.SOFT,
            Role.LEADERSHIP,
            new CatalogueRow.Ground("3.1.5", DutySource.RECONSTRUCTED, "Why"),
            new Wording(other, other));

    assertThat(changeTo(all, LESSON_PAIRS).changed().getFirst().members())
        .containsExactly(RowMember.values());
  }

  @Test
  void another_length_of_permits_is_a_change() {
    Heading before = LAW.content().heading();
    Heading after =
        new Heading(
            before.title(),
            before.order(),
            before.basis(),
            before.inForceFrom(),
            Heading.grant(6, 30),
            before.changeNote());

    CatalogueChange change =
        CatalogueChange.between(LAW.content(), new CatalogueContent(after, LAW.content().rows()));

    assertThat(change.isNothing()).isFalse();
    assertThat(change.grantBefore()).isEqualTo(new GrantTerm(5, 30));
    assertThat(change.grantAfter()).isEqualTo(new GrantTerm(6, 30));
  }

  @Test
  void the_usual_permit_is_no_longer_than_the_longest() {
    assertThat(Heading.grant(30, 30)).isEqualTo(new GrantTerm(30, 30));
    assertThatThrownBy(() -> Heading.grant(31, 30))
        .isInstanceOfSatisfying(
            RuleBroken.class,
            no -> assertThat(no.rule()).isEqualTo(CatalogueRule.GRANT_TERM_UNFIT));
  }

  private static CatalogueChange changeTo(CatalogueRow... rows) {
    List<CatalogueRow> all = Arrays.asList(rows);
    return CatalogueChange.between(LAW.content(), CatalogueContent.of(heading("2027-01-01"), all));
  }
}
