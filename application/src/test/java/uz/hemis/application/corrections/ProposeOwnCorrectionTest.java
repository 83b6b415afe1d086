package uz.hemis.application.corrections;

import static org.assertj.core.api.Assertions.assertThat;
import static uz.hemis.application.access.Refusals.assertRefused;
import static uz.hemis.application.corrections.CorrectionWorld.CARD;
import static uz.hemis.application.corrections.CorrectionWorld.DATA;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uz.hemis.application.approvals.ProposedEntry;
import uz.hemis.application.corrections.port.OwnCards;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Place;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.corrections.CorrectionRule;
import uz.hemis.domain.corrections.OwnDataEntry;
import uz.hemis.domain.shared.person.PersonRule;

class ProposeOwnCorrectionTest {

  private static final Actor TEACHER = CorrectionWorld.actor(Role.TEACHER);
  private static final OwnDataEntry PHONE = new OwnDataEntry(null, null, "90 123-45-67", null);

  private final CorrectionWorld world = new CorrectionWorld();

  @Test
  void a_correction_is_proposed_to_the_hr_department() {
    world.cards.put(TEACHER.person(), new OwnCards.OwnCard(CARD, DATA));

    UUID proposal = propose(TEACHER, PHONE, new UUID(6, 6));

    ProposedEntry entry = world.proposed.getFirst();
    assertThat(entry.kind()).isEqualTo("OWN_DATA");
    assertThat(entry.subject()).isEqualTo(CARD);
    assertThat(entry.place()).isEqualTo(new Place(List.of(), TEACHER.person()));
    assertThat(entry.approvers()).containsExactly(Role.HR_DEPARTMENT);
    assertThat(world.written.before()).isEqualTo(DATA);
    assertThat(world.written.after().phone()).hasToString("+998901234567");
    assertThat(world.written.reason()).isEqualTo("Yangi raqam");
    assertThat(world.attached).containsExactly("OWN_DATA /file " + proposal);
  }

  @Test
  void a_paper_is_optional() {
    world.cards.put(TEACHER.person(), new OwnCards.OwnCard(CARD, DATA));
    propose(TEACHER, PHONE, null);

    assertThat(world.attached).isEmpty();
  }

  @Test
  void nothing_is_proposed_without_a_card_without_a_change_or_with_a_fault() {
    assertRefused(CorrectionRule.OWN_CARD_MISSING, () -> propose(TEACHER, PHONE, null));
    world.cards.put(TEACHER.person(), new OwnCards.OwnCard(CARD, DATA));
    assertRefused(
        CorrectionRule.OWN_CORRECTION_EMPTY,
        () -> propose(TEACHER, new OwnDataEntry(null, null, null, null), null));
    assertRefused(
        PersonRule.PHONE_MALFORMED,
        () -> propose(TEACHER, new OwnDataEntry(null, null, "12", null), null),
        "/phone");
    assertRefused(
        AccessRule.PERMISSION_MISSING,
        () -> propose(CorrectionWorld.actor(Role.OVERSEER), PHONE, null));
    assertThat(world.proposed).isEmpty();
  }

  private UUID propose(Actor actor, OwnDataEntry data, UUID file) {
    return world
        .proposing()
        .propose(actor, new ProposeOwnCorrection.Command(data, "Yangi raqam", file));
  }
}
