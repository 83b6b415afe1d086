package uz.hemis.application.classifiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uz.hemis.application.classifiers.ChangeClassifier.Target;
import uz.hemis.application.classifiers.port.CodeLists;
import uz.hemis.application.shared.Moment;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.MinistryUnit;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.access.Scope;
import uz.hemis.domain.classifiers.Classifier;
import uz.hemis.domain.classifiers.ClassifierCode;
import uz.hemis.domain.classifiers.ClassifierRule;
import uz.hemis.domain.classifiers.CodeBook;
import uz.hemis.domain.classifiers.CodeChange;
import uz.hemis.domain.classifiers.CodeList;
import uz.hemis.domain.classifiers.CodeNames;
import uz.hemis.domain.shared.rule.RuleBroken;

class ChangeClassifierServiceTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  private static final Target TARGET = new Target(Classifier.ORDER_TYPE, 1);
  private static final CodeNames NAMES = new CodeNames("Buyruq", "Буйруқ", "Приказ", "Order");
  private static final ClassifierCode CODE = new ClassifierCode("11", NAMES);

  private final Lists lists = new Lists();
  private final ChangeClassifier change = new ChangeClassifierService(lists, new Clock());

  @ParameterizedTest
  @EnumSource(value = Role.class, names = "SUPER_ADMINISTRATOR", mode = EnumSource.Mode.EXCLUDE)
  void nobody_but_the_super_administrator_changes_a_classifier(Role role) {
    Actor actor = actor(role);
    CodeNames other = new CodeNames("A", "А", "А", "A");
    List<Runnable> deeds =
        List.of(
            () -> change.add(actor, TARGET, List.of(new ClassifierCode("12", NAMES))),
            () -> change.rename(actor, TARGET, "11", other),
            () -> change.retire(actor, TARGET, "11", TODAY),
            () -> change.restore(actor, TARGET, "11"));
    for (Runnable deed : deeds) {
      assertThat(catchThrowableOfType(RuleBroken.class, deed::run).rule())
          .isEqualTo(AccessRule.PERMISSION_MISSING);
    }
    assertThat(lists.kept).isEmpty();
  }

  @Test
  void each_change_is_kept_with_its_kind() {
    Actor actor = actor(Role.SUPER_ADMINISTRATOR);
    change.add(actor, TARGET, List.of(new ClassifierCode("12", NAMES)));
    change.rename(actor, TARGET, "11", new CodeNames("A", "А", "А", "A"));
    change.retire(actor, TARGET, "11", TODAY);
    change.restore(actor, TARGET, "11");
    assertThat(lists.kept)
        .containsExactly(
            CodeChange.ADDED, CodeChange.RENAMED, CodeChange.RETIRED, CodeChange.RESTORED);
  }

  @Test
  void a_retirement_is_judged_by_today() {
    assertThat(
            catchThrowableOfType(
                    RuleBroken.class,
                    () ->
                        change.retire(
                            actor(Role.SUPER_ADMINISTRATOR), TARGET, "11", TODAY.minusDays(1)))
                .rule())
        .isEqualTo(ClassifierRule.RETIREMENT_BACKDATED);
  }

  @Test
  void other_areas_are_told_by_today_whether_a_code_is_usable() {
    CodeBook book =
        new CodeBook(
            Map.of(
                Classifier.ORDER_TYPE,
                Map.of("11", Optional.of(TODAY), "12", Optional.of(TODAY.plusDays(1)))));
    ClassifierCodes codes = new ClassifierCodesService(() -> book, new Clock());
    codes.requireUsable(Classifier.ORDER_TYPE, "12", "/type");
    assertThat(
            catchThrowableOfType(
                    RuleBroken.class,
                    () -> codes.requireUsable(Classifier.ORDER_TYPE, "11", "/type"))
                .rule())
        .isEqualTo(ClassifierRule.CODE_RETIRED);
  }

  private static Actor actor(Role role) {
    UUID id = new UUID(1, 1);
    MinistryUnit unit = role == Role.MINISTRY_UNIT ? MinistryUnit.HUMAN_RESOURCES : null;
    return new Actor(id, id, id, id, role, Scope.institution(), unit);
  }

  private static final class Lists implements CodeLists {

    private final List<CodeChange> kept = new ArrayList<>();
    private CodeList list = new CodeList(Classifier.ORDER_TYPE, 1, List.of(CODE));

    @Override
    public CodeList get(Classifier classifier, long expectedVersion) {
      return list;
    }

    @Override
    public void save(CodeList saved, Instant at, UUID by) {
      list = saved;
      kept.add(saved.revision().orElseThrow().change());
    }
  }

  private static final class Clock implements Moment {

    @Override
    public Instant now() {
      return Instant.parse("2026-03-02T06:00:00Z");
    }

    @Override
    public LocalDate today() {
      return TODAY;
    }
  }
}
