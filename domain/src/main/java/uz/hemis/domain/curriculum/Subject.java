package uz.hemis.domain.curriculum;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import uz.hemis.domain.shared.rule.Fault;
import uz.hemis.domain.structure.Names;

/**
 * A subject in a semester of a curriculum.
 *
 * @param semester from 1 on
 * @param code unique within the semester
 * @param choice whether it is chosen among others
 * @param workload what it costs the student
 * @param nature of what block it is and how it ends
 */
public record Subject(
    UUID id,
    int semester,
    String code,
    Names names,
    Choice choice,
    Workload workload,
    Nature nature) {

  /** The fewest academic hours of a credit. */
  public static final int MIN_HOURS = 25;

  /** The most academic hours of a credit. */
  public static final int MAX_HOURS = 30;

  /**
   * @param credits whole credits, at least 1
   * @param hours academic hours, 25 to 30 for each credit
   */
  public record Workload(int credits, int hours) {

    boolean isFit() {
      return hours >= credits * MIN_HOURS && hours <= credits * MAX_HOURS;
    }
  }

  /**
   * @param group the electives of which one is chosen; null for compulsory subjects
   */
  public record Choice(SubjectKind kind, String group) {

    public Choice {
      Objects.requireNonNull(kind, "kind");
    }

    boolean isFit() {
      return (kind == SubjectKind.ELECTIVE) == (group != null);
    }
  }

  /**
   * @param block code of the national classifier of blocks
   * @param assessment code of the national classifier of kinds of assessment
   * @param graduationWork whether it is the graduation work
   */
  public record Nature(String block, String assessment, boolean graduationWork) {

    public Nature {
      Objects.requireNonNull(block, "block");
      Objects.requireNonNull(assessment, "assessment");
    }
  }

  public Subject {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(names, "names");
    Objects.requireNonNull(choice, "choice");
    Objects.requireNonNull(workload, "workload");
    Objects.requireNonNull(nature, "nature");
  }

  /** The same subject of another version. */
  Subject copiedAs(UUID other) {
    return new Subject(other, semester, code, names, choice, workload, nature);
  }

  /** The group of which one is chosen; null for compulsory subjects. */
  public String electiveGroup() {
    return choice.group();
  }

  /** Credits that it counts. */
  public int credits() {
    return workload.credits();
  }

  /** Whether it and the other cannot both stand in a curriculum. */
  boolean isSameAs(Subject other) {
    return semester == other.semester && code.equals(other.code);
  }

  /**
   * What contradicts the rules in the subject itself.
   *
   * @param field JSON pointer of the subject
   * @param semesters how many the curriculum has
   */
  List<Fault> faults(String field, int semesters) {
    List<Fault> faults = new ArrayList<>();
    if (semester < 1 || semester > semesters) {
      faults.add(
          new Fault(
              CurriculumRule.SUBJECT_SEMESTER_UNFIT,
              field + "/semester",
              Map.of("semester", semester, "semesters", semesters)));
    }
    if (!workload.isFit()) {
      faults.add(
          new Fault(
              CurriculumRule.SUBJECT_HOURS_UNFIT,
              field + "/hours",
              Map.of(
                  "credits",
                  workload.credits(),
                  "hours",
                  workload.hours(),
                  "min",
                  workload.credits() * MIN_HOURS,
                  "max",
                  workload.credits() * MAX_HOURS)));
    }
    if (!choice.isFit()) {
      faults.add(
          new Fault(
              CurriculumRule.SUBJECT_GROUP_UNFIT,
              field + "/electiveGroup",
              Map.of("kind", choice.kind().name(), "subject", code)));
    }
    return faults;
  }
}
