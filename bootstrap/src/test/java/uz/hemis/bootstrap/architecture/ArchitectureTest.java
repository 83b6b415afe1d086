package uz.hemis.bootstrap.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uz.hemis.adapters.rest.edge.Edge;
import uz.hemis.adapters.rest.edge.RuleCatalogue;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.shared.rule.Rule;

/** What a reviewer would have to remember about the house, remembered by a test. */
class ArchitectureTest {

  private static final String DOMAIN = "uz.hemis.domain..";
  private static final String APPLICATION = "uz.hemis.application..";
  private static final String REST = "uz.hemis.adapters.rest..";
  private static final String PERSISTENCE = "uz.hemis.adapters.persistence..";
  private static final String SECURITY = "uz.hemis.adapters.security..";
  private static final String CRYPTO = "uz.hemis.adapters.crypto..";
  private static final String MAIL = "uz.hemis.adapters.mail..";
  private static final String LANGUAGE = "uz.hemis.adapters.language..";
  private static final String CONTRACT = "uz.hemis.openapi..";

  private static JavaClasses house;

  @BeforeAll
  static void read() {
    house =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("uz.hemis");
  }

  @Test
  void every_package_that_a_rule_names_holds_classes() {
    for (String name :
        Set.of(
            DOMAIN, APPLICATION, REST, PERSISTENCE, SECURITY, CRYPTO, MAIL, LANGUAGE, CONTRACT)) {
      assertThat(house.that(resideInAPackage(name))).as(name).isNotEmpty();
    }
  }

  @Test
  void the_domain_knows_only_itself_and_java() {
    classes()
        .that()
        .resideInAPackage(DOMAIN)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(DOMAIN, "java..")
        .check(house);
  }

  @Test
  void the_application_knows_only_the_domain_and_java() {
    classes()
        .that()
        .resideInAPackage(APPLICATION)
        .and()
        .doNotBelongToAnyOf(UseCase.class)
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(APPLICATION, DOMAIN, "java.."))
        .check(house);
  }

  @Test
  void the_contract_is_known_at_the_rest_edge_only() {
    noClasses()
        .that()
        .resideOutsideOfPackages(REST, CONTRACT)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(CONTRACT)
        .check(house);
  }

  @Test
  void slices_of_the_adapters_do_not_know_each_other() {
    noClasses()
        .that()
        .resideInAPackage(REST)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(PERSISTENCE, SECURITY, CRYPTO, MAIL)
        .check(house);
    noClasses()
        .that()
        .resideInAPackage(PERSISTENCE)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(REST, SECURITY, MAIL, LANGUAGE)
        .check(house);
    noClasses()
        .that()
        .resideInAnyPackage(SECURITY, CRYPTO, MAIL, LANGUAGE)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(REST, PERSISTENCE)
        .check(house);
    noClasses()
        .that()
        .resideInAnyPackage(SECURITY, CRYPTO)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(MAIL, LANGUAGE)
        .check(house);
    noClasses()
        .that()
        .resideInAPackage(MAIL)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(SECURITY, CRYPTO, LANGUAGE)
        .check(house);
    noClasses()
        .that()
        .resideInAPackage(LANGUAGE)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(SECURITY, CRYPTO, MAIL)
        .check(house);
  }

  @Test
  void areas_know_only_the_areas_that_the_table_allows() throws IOException {
    Map<String, Set<String>> table = AreaTable.read();
    classes()
        .that()
        .resideInAnyPackage(DOMAIN, APPLICATION)
        .should(
            new ArchCondition<JavaClass>("know only what the table allows") {
              @Override
              public void check(JavaClass one, ConditionEvents events) {
                String area = area(one);
                one.getDirectDependenciesFromSelf()
                    .forEach(
                        dependency -> {
                          JavaClass other = dependency.getTargetClass();
                          if (isOurs(other)
                              && !area(other).equals(area)
                              && !table.getOrDefault(area, Set.of()).contains(area(other))) {
                            events.add(
                                SimpleConditionEvent.violated(one, dependency.getDescription()));
                          }
                        });
              }
            })
        .check(house);
  }

  @Test
  void the_table_of_areas_is_complete_and_has_no_circle() throws IOException {
    Map<String, Set<String>> table = AreaTable.read();
    Set<String> found =
        house.stream()
            .filter(ArchitectureTest::isOurs)
            .map(ArchitectureTest::area)
            .collect(Collectors.toSet());
    assertThat(table.keySet()).containsExactlyInAnyOrderElementsOf(found);
    Set<String> placed = new HashSet<>();
    for (int round = 0; round < table.size(); round++) {
      table.forEach(
          (area, known) -> {
            if (placed.containsAll(known)) {
              placed.add(area);
            }
          });
    }
    assertThat(placed).containsExactlyInAnyOrderElementsOf(table.keySet());
  }

  @Test
  void time_and_chance_enter_at_the_bootstrap_only() {
    DescribedPredicate<JavaMethodCall> takesThemItself =
        DescribedPredicate.describe(
            "takes time or chance itself",
            call -> {
              String owner = call.getTargetOwner().getName();
              String name = call.getName();
              boolean time = owner.startsWith("java.time.") && name.equals("now");
              boolean chance =
                  owner.equals("java.util.UUID") && name.equals("randomUUID")
                      || owner.equals("java.lang.System") && name.equals("currentTimeMillis")
                      || owner.equals("java.lang.Math") && name.equals("random");
              return time || chance;
            });
    noClasses()
        .that()
        .resideInAnyPackage(DOMAIN, APPLICATION, REST, PERSISTENCE, MAIL, LANGUAGE)
        .should()
        .callMethodWhere(takesThemItself)
        .orShould()
        .dependOnClassesThat()
        .belongToAnyOf(java.util.Random.class, java.security.SecureRandom.class)
        .check(house);
  }

  @Test
  void rows_stay_in_their_package() {
    classes()
        .that()
        .areAnnotatedWith(Entity.class)
        .should()
        .bePackagePrivate()
        .andShould()
        .haveSimpleNameEndingWith("Row")
        .andShould()
        .resideInAPackage(PERSISTENCE)
        .check(house);
  }

  @Test
  void every_use_case_asks_for_a_permission() {
    classes()
        .that()
        .areAnnotatedWith(UseCase.class)
        .and(DescribedPredicate.not(isFreeForAll()))
        .should(
            new ArchCondition<JavaClass>("ask the actor for a permission") {
              @Override
              public void check(JavaClass one, ConditionEvents events) {
                boolean asks =
                    one.getMethodCallsFromSelf().stream()
                        .anyMatch(
                            call ->
                                call.getTargetOwner().isEquivalentTo(Actor.class)
                                    && call.getName().equals("require"));
                if (!asks) {
                  events.add(SimpleConditionEvent.violated(one, one.getName() + " never asks"));
                }
              }
            })
        .check(house);
  }

  @Test
  void use_cases_and_resources_are_hidden_behind_their_ports() {
    classes().that().areAnnotatedWith(UseCase.class).should().bePackagePrivate().check(house);
    classes()
        .that()
        .areAnnotatedWith(Edge.class)
        .and()
        .areNotAnnotatedWith(Interceptor.class)
        .should()
        .bePackagePrivate()
        .andShould()
        .haveSimpleNameEndingWith("Resource")
        .check(house);
  }

  @Test
  void every_resource_runs_on_virtual_threads_as_a_deed() {
    classes()
        .that()
        .resideInAPackage(REST)
        .and()
        .haveSimpleNameEndingWith("Resource")
        .should()
        .beAnnotatedWith(RunOnVirtualThread.class)
        .andShould()
        .beAnnotatedWith(Edge.class)
        .check(house);
  }

  @Test
  void every_rule_is_in_the_catalogue() {
    Set<String> known =
        RuleCatalogue.byArea().values().stream()
            .flatMap(rules -> rules.stream().map(rule -> rule.getClass().getName()))
            .collect(Collectors.toSet());
    Stream<JavaClass> rules =
        house.stream().filter(one -> one.isEnum() && one.isAssignableTo(Rule.class));
    assertThat(rules.map(JavaClass::getName)).isNotEmpty().allMatch(known::contains);
  }

  @Test
  void use_cases_do_not_open_transactions_method_by_method() {
    methods()
        .that()
        .areDeclaredInClassesThat()
        .resideInAnyPackage(APPLICATION, PERSISTENCE)
        .should()
        .notBeAnnotatedWith("jakarta.transaction.Transactional")
        .allowEmptyShould(false)
        .check(house);
  }

  private static boolean isOurs(JavaClass one) {
    return one.getPackageName().startsWith("uz.hemis.domain.")
        || one.getPackageName().startsWith("uz.hemis.application.");
  }

  private static String area(JavaClass one) {
    return one.getPackageName().split("\\.")[3];
  }

  /**
   * Use cases that ask for no permission: everybody signs in, and everybody may guard their own
   * account. The calendar is public law.
   */
  private static DescribedPredicate<JavaClass> isFreeForAll() {
    Set<String> free =
        Set.of(
            "SignInService",
            "RefreshSessionService",
            "SignOutService",
            "ChooseRoleService",
            "ChangePasswordService",
            "SetUpSecondFactorService",
            "ConfirmSecondFactorService",
            "CalendarQueriesService",
            // Whoever holds a document verifies it: its code is the right to ask.
            "VerifyCertificateService",
            // Asked by other use cases, within their permission.
            "AssignmentEntry",
            "ProposalNotices",
            "PublicationNotices",
            "EntryWindowService",
            "KeepOpenDueDatesService",
            "WindowQueriesService",
            "Judgement",
            "Openings",
            "PermitDoor",
            "HappeningsService",
            "StructureEntry",
            "BlankStatusEntry",
            "DiplomaContents",
            "DiplomaEvents",
            "OpenBreachesService",
            "InstructionsService",
            "LineKeeper",
            "LinePeople",
            "CurriculumEntry",
            "EnteredCodes",
            "StandingsService",
            "ClearanceClock",
            "FollowGroupsService",
            "IntakeOrders",
            "ClassifierCodesService",
            // Whoever holds a diploma may ask whether it is genuine.
            "VerifyDiplomaService",
            // The clock asks, no person.
            "LockOverdueDutiesService",
            "RemindOfDutiesService",
            "ProlongDueDatesService",
            "FoldTalliesService",
            "ProposalsService",
            // Who proposed takes it back, in whatever role.
            "WithdrawProposalService",
            // Everybody reads what is written to them and chooses how; nobody anything else.
            "ReadOwnNoticesService",
            "MarkNoticesReadService",
            "ChangeNoticeSettingsService",
            // Asked by other use cases, within their permission, and by the clock.
            "NoticesService",
            "DeliverNoticesService",
            // Who may read depends on what the file is attached to: FileReaders.
            "ReadFileService");
    return DescribedPredicate.describe(
        "are free for all", one -> free.contains(one.getSimpleName()));
  }
}
