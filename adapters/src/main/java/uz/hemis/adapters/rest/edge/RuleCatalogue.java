package uz.hemis.adapters.rest.edge;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uz.hemis.application.shared.PageRule;
import uz.hemis.domain.academic.AcademicRule;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.approvals.ApprovalRule;
import uz.hemis.domain.assignments.AssignmentRule;
import uz.hemis.domain.audit.AuditRule;
import uz.hemis.domain.breaches.BreachRule;
import uz.hemis.domain.calendar.CalendarRule;
import uz.hemis.domain.catalogue.CatalogueRule;
import uz.hemis.domain.certificates.CertificateRule;
import uz.hemis.domain.classifiers.ClassifierRule;
import uz.hemis.domain.clearance.ClearanceRule;
import uz.hemis.domain.corrections.CorrectionRule;
import uz.hemis.domain.curriculum.CurriculumRule;
import uz.hemis.domain.diplomas.DiplomaRule;
import uz.hemis.domain.files.FileRule;
import uz.hemis.domain.installation.InstallationRule;
import uz.hemis.domain.monitoring.MonitoringRule;
import uz.hemis.domain.movements.MovementRule;
import uz.hemis.domain.personnel.PersonnelRule;
import uz.hemis.domain.regulation.RegulationRule;
import uz.hemis.domain.results.ResultRule;
import uz.hemis.domain.security.SecurityRule;
import uz.hemis.domain.shared.person.PersonRule;
import uz.hemis.domain.shared.rule.Rule;
import uz.hemis.domain.shared.time.TimeRule;
import uz.hemis.domain.structure.StructureRule;
import uz.hemis.domain.students.StudentRule;

/** All rules that the system can refuse by, area by area. */
public final class RuleCatalogue {

  private static final Map<String, List<Rule>> BY_AREA =
      Stream.of(
              area("shared", PageRule.values()),
              area("time", TimeRule.values()),
              area("access", AccessRule.values()),
              area("assignments", AssignmentRule.values()),
              area("installation", InstallationRule.values()),
              area("audit", AuditRule.values()),
              area("files", FileRule.values()),
              area("calendar", CalendarRule.values()),
              area("structure", StructureRule.values()),
              area("people", PersonRule.values()),
              area("regulation", RegulationRule.values()),
              area("catalogue", CatalogueRule.values()),
              area("personnel", PersonnelRule.values()),
              area("students", StudentRule.values()),
              area("corrections", CorrectionRule.values()),
              area("approvals", ApprovalRule.values()),
              area("academic", AcademicRule.values()),
              area("security", SecurityRule.values()),
              area("breaches", BreachRule.values()),
              area("curriculum", CurriculumRule.values()),
              area("monitoring", MonitoringRule.values()),
              area("diplomas", DiplomaRule.values()),
              area("movements", MovementRule.values()),
              area("clearance", ClearanceRule.values()),
              area("results", ResultRule.values()),
              area("certificates", CertificateRule.values()),
              area("classifiers", ClassifierRule.values()))
          .collect(
              Collectors.toMap(
                  Map.Entry::getKey, Map.Entry::getValue, (one, two) -> one, LinkedHashMap::new));

  static {
    requireOneRulePerName();
  }

  private RuleCatalogue() {}

  /** The areas with their rules. */
  public static Map<String, List<Rule>> byArea() {
    return Collections.unmodifiableMap(BY_AREA);
  }

  private static Map.Entry<String, List<Rule>> area(String name, Rule... rules) {
    return Map.entry(name, List.of(rules));
  }

  private static void requireOneRulePerName() {
    Set<String> names = new HashSet<>();
    BY_AREA.values().stream()
        .flatMap(List::stream)
        .map(Rule::slug)
        .filter(name -> !names.add(name))
        .findFirst()
        .ifPresent(
            name -> {
              throw new IllegalStateException("Two rules are named " + name);
            });
  }
}
