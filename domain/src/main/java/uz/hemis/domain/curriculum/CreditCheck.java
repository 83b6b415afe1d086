package uz.hemis.domain.curriculum;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import uz.hemis.domain.shared.rule.Fault;

/**
 * What a curriculum still lacks (resolution 824): 30 credits a semester, 60 a year, 60 for each
 * year in all, and groups of electives that offer a choice.
 */
final class CreditCheck {

  static final int SEMESTER_CREDITS = 30;
  static final int YEAR_CREDITS = SEMESTER_CREDITS * CurriculumTerms.SEMESTERS_A_YEAR;

  private final CurriculumTerms terms;
  private final List<Subject> subjects;

  CreditCheck(CurriculumTerms terms, List<Subject> subjects) {
    this.terms = terms;
    this.subjects = subjects;
  }

  List<Fault> faults() {
    CreditSums sums = CreditSums.of(terms.semesters(), subjects);
    List<Fault> faults = new ArrayList<>(groups());
    each(
        faults,
        sums.bySemester(),
        "semester",
        CurriculumRule.SEMESTER_CREDITS_UNFIT,
        SEMESTER_CREDITS);
    each(faults, sums.byYear(), "year", CurriculumRule.YEAR_CREDITS_UNFIT, YEAR_CREDITS);
    int required = terms.years() * YEAR_CREDITS;
    if (sums.total() != required) {
      faults.add(
          new Fault(
              CurriculumRule.TOTAL_CREDITS_UNFIT,
              "/subjects",
              Map.of("credits", sums.total(), "required", required)));
    }
    return faults;
  }

  private static void each(
      List<Fault> faults, List<Integer> sums, String part, CurriculumRule rule, int required) {
    for (int i = 0; i < sums.size(); i++) {
      if (sums.get(i) != required) {
        faults.add(
            new Fault(
                rule,
                "/subjects",
                Map.of(part, i + 1, "credits", sums.get(i), "required", required)));
      }
    }
  }

  private List<Fault> groups() {
    Map<String, List<Subject>> groups =
        subjects.stream()
            .filter(one -> one.electiveGroup() != null)
            .collect(
                Collectors.groupingBy(
                    one -> "%02d %s".formatted(one.semester(), one.electiveGroup()),
                    TreeMap::new,
                    Collectors.toList()));
    return groups.values().stream().filter(CreditCheck::isUnfit).map(CreditCheck::fault).toList();
  }

  private static boolean isUnfit(List<Subject> group) {
    return group.size() < 2 || group.stream().map(Subject::credits).distinct().count() > 1;
  }

  private static Fault fault(List<Subject> group) {
    return new Fault(
        CurriculumRule.ELECTIVE_GROUP_UNFIT,
        "/subjects",
        Map.of(
            "semester", group.getFirst().semester(),
            "group", group.getFirst().electiveGroup(),
            "subjects", group.stream().map(Subject::code).toList(),
            "credits", group.stream().map(Subject::credits).toList()));
  }
}
