package uz.hemis.bootstrap.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.shared.rule.Faults;
import uz.hemis.domain.shared.rule.RuleBroken;

/** The ways on which a refusal comes to an operation, each by itself. */
class ReachableRulesTest {

  private final ReachableRules reachable = new ReachableRules();

  @Test
  void by_a_call_of_what_answers_the_port() {
    assertThat(found("called").all()).containsExactly("AccessRule.LOGIN_TAKEN");
  }

  @Test
  void by_a_method_that_what_answers_the_port_inherits() {
    assertThat(found("inherited").all()).containsExactly("AccessRule.VERSION_STALE");
  }

  @Test
  void by_a_lambda_and_by_a_reference_to_a_method() {
    assertThat(found("handedOn").all())
        .containsExactlyInAnyOrder("AccessRule.NOT_FOUND", "AccessRule.LOGIN_TAKEN");
  }

  @Test
  void by_a_constant_that_holds_the_rule() {
    assertThat(found("constant").all()).containsExactly("AccessRule.ACCOUNT_EXISTS");
  }

  @Test
  void by_an_object_that_a_library_calls() {
    assertThat(found("madeForALibrary").all()).containsExactly("AccessRule.ROLE_NOT_HELD");
  }

  @Test
  void together_with_others_where_faults_are_gathered() {
    assertThat(found("gathered").gathered()).containsExactly("AccessRule.NOT_FOUND");
    assertThat(found("handedOn").gathered()).isEmpty();
  }

  private ReachableRules.Found found(String method) {
    JavaMethod port =
        new ClassFileImporter()
            .importPackagesOf(ReachableRulesTest.class)
            .get(Port.class)
            .getMethod(method);
    return reachable.from(port);
  }

  interface Port {
    void called();

    void inherited();

    void handedOn();

    void constant();

    void madeForALibrary();

    void gathered();
  }

  static class Above {

    public void inherited() {
      throw new RuleBroken(AccessRule.VERSION_STALE);
    }
  }

  static class Answering extends Above implements Port {

    @Override
    public void called() {
      refuse();
    }

    @Override
    public void handedOn() {
      run(() -> new RuleBroken(AccessRule.NOT_FOUND));
      run(Answering::refuse);
    }

    @Override
    public void constant() {
      throw new RuleBroken(Kind.ONE.rule);
    }

    @Override
    public void madeForALibrary() {
      run(new Made());
    }

    @Override
    public void gathered() {
      Faults faults = new Faults();
      faults.gather("", () -> new Faults().addIf(true, AccessRule.NOT_FOUND, ""));
      faults.throwIfAny();
    }

    private static RuntimeException refuse() {
      throw new RuleBroken(AccessRule.LOGIN_TAKEN, Map.of());
    }

    private static void run(Supplier<RuntimeException> work) {
      throw work.get();
    }
  }

  enum Kind {
    ONE(AccessRule.ACCOUNT_EXISTS);

    private final AccessRule rule;

    Kind(AccessRule rule) {
      this.rule = rule;
    }
  }

  record Made() implements Supplier<RuntimeException> {

    @Override
    public RuntimeException get() {
      throw new RuleBroken(AccessRule.ROLE_NOT_HELD);
    }
  }
}
