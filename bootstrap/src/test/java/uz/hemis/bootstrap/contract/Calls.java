package uz.hemis.bootstrap.contract;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uz.hemis.domain.shared.rule.Rule;

/**
 * What the house's own code can come to from a piece of it: what it calls, what overrides that,
 * what it refers to, the constants of the classes that it touches, and - of what it makes - the
 * methods that libraries call.
 */
final class Calls {

  private static final String HOUSE = "uz.hemis.";
  private static final String TABLES = "uz.hemis.adapters.persistence.";
  private static final String DOMAIN = "uz.hemis.domain.";
  private static final String CONSTRUCTOR = "<init>";

  private final Map<JavaCodeUnit, Set<JavaCodeUnit>> known = new HashMap<>();

  Set<JavaCodeUnit> of(JavaCodeUnit unit) {
    return known.computeIfAbsent(unit, Calls::from);
  }

  /**
   * What a call of the method can come to: what is declared or inherited, and what overrides it.
   */
  static Stream<JavaCodeUnit> answering(JavaMethod method) {
    return answering(method.getOwner(), method.getName(), method.getRawParameterTypes());
  }

  private static Set<JavaCodeUnit> from(JavaCodeUnit unit) {
    Set<CodeUnitAccessTarget> targets = new HashSet<>();
    unit.getCallsFromSelf().forEach(call -> targets.add(call.getTarget()));
    unit.getMethodReferencesFromSelf().forEach(reference -> targets.add(reference.getTarget()));
    unit.getConstructorReferencesFromSelf()
        .forEach(reference -> targets.add(reference.getTarget()));
    return Stream.concat(
            targets.stream()
                .filter(target -> isOfTheHouse(target.getOwner()))
                .filter(target -> !isRebuilt(unit.getOwner(), target))
                .flatMap(Calls::answering),
            constants(unit))
        .collect(Collectors.toSet());
  }

  /**
   * Whether a table gives back what was judged when it was entered: making a thing of the domain
   * out of a row breaks no rule.
   */
  private static boolean isRebuilt(JavaClass caller, CodeUnitAccessTarget target) {
    return isOfTables(caller)
        && isOfTheDomain(target.getOwner())
        && (target.getName().equals(CONSTRUCTOR) || isFactory(target));
  }

  private static boolean isFactory(CodeUnitAccessTarget target) {
    return target.getRawReturnType().equals(target.getOwner())
        && target.resolveMember().stream()
            .anyMatch(method -> method.getModifiers().contains(JavaModifier.STATIC));
  }

  private static Stream<JavaCodeUnit> answering(CodeUnitAccessTarget target) {
    if (target.getName().equals(CONSTRUCTOR)) {
      return Stream.concat(target.resolveMember().stream(), calledByLibraries(target.getOwner()));
    }
    return answering(target.getOwner(), target.getName(), target.getRawParameterTypes());
  }

  private static Stream<JavaCodeUnit> answering(
      JavaClass owner, String name, List<JavaClass> parameters) {
    String[] types = parameters.stream().map(JavaClass::getName).toArray(String[]::new);
    return Stream.concat(Stream.of(owner), owner.getAllSubclasses().stream())
        .flatMap(one -> inherited(one, name, types).stream());
  }

  /** The method that an object of the class has. */
  private static Optional<JavaMethod> inherited(JavaClass one, String name, String[] types) {
    return Stream.of(
            Stream.of(one),
            one.getAllRawSuperclasses().stream(),
            one.getAllRawInterfaces().stream())
        .flatMap(classes -> classes)
        .filter(Calls::isOfTheHouse)
        .flatMap(declaring -> declaring.tryGetMethod(name, types).stream())
        .findFirst();
  }

  /** Methods of what is made here that a library's type declares, such as those of a comparator. */
  private static Stream<JavaCodeUnit> calledByLibraries(JavaClass made) {
    return made.getAllRawInterfaces().stream()
        .filter(type -> !isOfTheHouse(type))
        .flatMap(type -> type.getMethods().stream())
        .flatMap(
            declared ->
                made
                    .tryGetMethod(
                        declared.getName(),
                        declared.getRawParameterTypes().stream()
                            .map(JavaClass::getName)
                            .toArray(String[]::new))
                    .stream());
  }

  /**
   * Where the classes that the code touches name what their constants hold; a rule holds only
   * itself.
   */
  private static Stream<JavaCodeUnit> constants(JavaCodeUnit unit) {
    return Stream.concat(
            Stream.of(unit.getOwner()),
            unit.getAccessesFromSelf().stream().map(JavaAccess::getTargetOwner))
        .filter(touched -> isOfTheHouse(touched) && !touched.isAssignableTo(Rule.class))
        .filter(touched -> !(isOfTables(unit.getOwner()) && isOfTheDomain(touched)))
        .flatMap(touched -> touched.getStaticInitializer().stream());
  }

  private static boolean isOfTables(JavaClass one) {
    return one.getName().startsWith(TABLES);
  }

  private static boolean isOfTheDomain(JavaClass one) {
    return one.getName().startsWith(DOMAIN);
  }

  private static boolean isOfTheHouse(JavaClass one) {
    return one.getName().startsWith(HOUSE);
  }
}
