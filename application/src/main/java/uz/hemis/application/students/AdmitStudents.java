package uz.hemis.application.students;

import java.util.List;
import java.util.UUID;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.shared.rule.Fault;
import uz.hemis.domain.students.StudentNumber;

/**
 * The dean admits by an order, on places of the quotas (3.1.5, 3.1.11). A study that begins is
 * applied for; another order enrols.
 */
public interface AdmitStudents {

  /**
   * Admits one.
   *
   * @return the card
   * @throws uz.hemis.domain.shared.rule.RuleBroken every fault of the entry at once; {@code
   *     STUDY_ACTIVE}, {@code QUOTA_EXHAUSTED}, {@code PERSON_DIFFERS}, and {@code NOT_FOUND} for a
   *     curriculum of another faculty
   */
  UUID admit(Actor actor, Admission admission, Line line);

  /**
   * Admits a list, after all of its lines have been judged. Who is admitted elsewhere at the same
   * moment is refused like who was admitted there before.
   *
   * @param mode what becomes of the others when a line is refused
   * @throws uz.hemis.domain.shared.rule.RuleBroken under {@link Mode#ALL_OR_NOTHING} with every
   *     fault of every line, each with its pointer into the list
   */
  Report admitAll(Actor actor, Admission admission, Mode mode, List<Line> lines);

  /** What becomes of sound lines when others are refused. */
  enum Mode {
    /** Nothing is kept. */
    ALL_OR_NOTHING,
    /** They are kept. */
    SOUND_LINES
  }

  /**
   * @param year in which the studies begin
   * @param order the order of admission
   */
  record Admission(int year, OrderEntry order) {}

  /**
   * Who is admitted to what.
   *
   * @param paymentForm code of the national classifier
   */
  record Line(StudentEntry student, UUID curriculum, String paymentForm) {}

  /**
   * What a list came to.
   *
   * @param admitted in the order of the list
   * @param refused in the order of the list
   */
  record Report(List<Admitted> admitted, List<Refused> refused) {

    public Report {
      admitted = List.copyOf(admitted);
      refused = List.copyOf(refused);
    }
  }

  /**
   * @param line counted from 1
   */
  record Admitted(int line, UUID student, UUID study, StudentNumber number) {}

  /**
   * @param line counted from 1
   * @param faults with pointers into the list
   */
  record Refused(int line, List<Fault> faults) {

    public Refused {
      faults = List.copyOf(faults);
    }
  }
}
