package uz.hemis.domain.curriculum;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The credits of a curriculum. A group of electives counts once, with its largest subject.
 *
 * @param bySemester the sum of each semester, the first one first
 */
public record CreditSums(List<Integer> bySemester) {

  public CreditSums {
    bySemester = List.copyOf(bySemester);
  }

  /** The sums of the subjects. */
  public static CreditSums of(int semesters, Collection<Subject> subjects) {
    return new CreditSums(
        IntStream.rangeClosed(1, semesters)
            .mapToObj(
                semester ->
                    of(subjects.stream().filter(one -> one.semester() == semester).toList()))
            .toList());
  }

  private static int of(List<Subject> semester) {
    int compulsory =
        semester.stream()
            .filter(one -> one.electiveGroup() == null)
            .mapToInt(Subject::credits)
            .sum();
    Map<String, Integer> groups =
        semester.stream()
            .filter(one -> one.electiveGroup() != null)
            .collect(Collectors.toMap(Subject::electiveGroup, Subject::credits, Math::max));
    return compulsory + groups.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** The sum of each year, the first one first. */
  public List<Integer> byYear() {
    return IntStream.range(0, bySemester.size() / CurriculumTerms.SEMESTERS_A_YEAR)
        .mapToObj(
            year ->
                bySemester
                    .subList(
                        year * CurriculumTerms.SEMESTERS_A_YEAR,
                        (year + 1) * CurriculumTerms.SEMESTERS_A_YEAR)
                    .stream()
                    .mapToInt(Integer::intValue)
                    .sum())
        .toList();
  }

  /** The sum of all. */
  public int total() {
    return bySemester.stream().mapToInt(Integer::intValue).sum();
  }
}
