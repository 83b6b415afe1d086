package uz.hemis.domain.certificates;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import uz.hemis.domain.students.StudyStatus;

/**
 * What a document prints, as it stood at the issue and in the document's language. It is kept, so
 * that the document comes out the same however the study goes on.
 *
 * @param institution name of the institution
 * @param student who studies
 * @param programme what is studied
 * @param enrolment how the study stands
 * @param transcript what was achieved; null in a reference
 */
public record Snapshot(
    String institution,
    Student student,
    Programme programme,
    Enrolment enrolment,
    Transcript transcript) {

  public Snapshot {
    Objects.requireNonNull(institution, "institution");
    Objects.requireNonNull(student, "student");
    Objects.requireNonNull(programme, "programme");
    Objects.requireNonNull(enrolment, "enrolment");
  }

  /**
   * Who studies.
   *
   * @param name family name, given name, patronymic
   * @param number of the student, twelve digits
   */
  public record Student(String name, String number) {}

  /**
   * What is studied.
   *
   * @param code of the national classifier
   * @param type such as bachelor
   * @param form such as full-time
   * @param faculty whose dean keeps the study
   */
  public record Programme(String code, String name, String type, String form, String faculty) {

    /** Code and name, as documents show them. */
    public String title() {
      return code + " \u2014 " + name;
    }
  }

  /**
   * How the study stands.
   *
   * @param course 1 to 8
   * @param orderNumber of the order of admission
   */
  public record Enrolment(
      StudyStatus status, int course, int admissionYear, String orderNumber, LocalDate orderDate) {}

  /**
   * What was achieved.
   *
   * @param lines by semester and code
   * @param average the grade point average, with two decimals
   * @param credits of all subjects passed
   */
  public record Transcript(List<Line> lines, BigDecimal average, int credits) {

    public Transcript {
      lines = List.copyOf(lines);
      Objects.requireNonNull(average, "average");
    }
  }

  /**
   * A subject.
   *
   * @param points 0 to 100
   * @param grade 2 to 5
   * @param letter A+ to F
   */
  public record Line(
      int semester, String code, String name, int credits, int points, int grade, String letter) {}
}
