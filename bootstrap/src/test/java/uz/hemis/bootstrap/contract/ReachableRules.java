package uz.hemis.bootstrap.contract;

import com.tngtech.archunit.core.domain.AccessTarget.ConstructorCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import uz.hemis.domain.shared.rule.Fault;
import uz.hemis.domain.shared.rule.Faults;
import uz.hemis.domain.shared.rule.Rule;

/**
 * Which rules a method can refuse by: those that it or anything that it calls names. A call of a
 * port is taken for a call of each class that answers the port, so that a rule may be among them
 * that does not come about in fact, but none is missing that is thrown where it is named.
 */
final class ReachableRules {

  private final Calls calls = new Calls();

  /**
   * @param all each rule as {@code Class.CONSTANT}
   * @param gathered those of them that can be one of several in one refusal
   */
  record Found(Set<String> all, Set<String> gathered) {}

  /** Of what answers the port's method. */
  Found from(JavaMethod port) {
    Set<JavaCodeUnit> reached = reachedFrom(Calls.answering(port).toList());
    Set<JavaCodeUnit> gathering =
        reached.stream().filter(ReachableRules::gathers).collect(Collectors.toSet());
    return new Found(named(reached), named(reachedFrom(gathering)));
  }

  private Set<JavaCodeUnit> reachedFrom(Collection<JavaCodeUnit> begin) {
    Set<JavaCodeUnit> seen = new HashSet<>(begin);
    Deque<JavaCodeUnit> waiting = new ArrayDeque<>(seen);
    while (!waiting.isEmpty()) {
      calls.of(waiting.remove()).stream().filter(seen::add).forEach(waiting::add);
    }
    return seen;
  }

  /** Whether the code puts faults together, so that each rule below it may be one of several. */
  private static boolean gathers(JavaCodeUnit unit) {
    return !unit.getOwner().getPackageName().equals(Fault.class.getPackageName())
        && unit.getCallsFromSelf().stream()
            .map(JavaCall::getTarget)
            .anyMatch(
                target ->
                    target.getOwner().isEquivalentTo(Faults.class)
                        || target.getOwner().isEquivalentTo(Fault.class)
                            && target instanceof ConstructorCallTarget);
  }

  private static Set<String> named(Set<JavaCodeUnit> units) {
    return units.stream()
        .flatMap(unit -> unit.getFieldAccesses().stream())
        .map(JavaFieldAccess::getTarget)
        .filter(field -> field.getOwner().isAssignableTo(Rule.class))
        .filter(field -> field.getRawType().equals(field.getOwner()))
        .map(field -> field.getOwner().getSimpleName() + "." + field.getName())
        .collect(Collectors.toSet());
  }
}
