package uz.hemis.application.students;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import uz.hemis.application.curriculum.ApprovedCurricula.CurriculumFacts;
import uz.hemis.application.students.AdmitStudents.Line;
import uz.hemis.application.students.AdmitStudents.Refused;
import uz.hemis.domain.people.Identity;
import uz.hemis.domain.people.Person;
import uz.hemis.domain.shared.rule.Fault;
import uz.hemis.domain.shared.rule.Rule;
import uz.hemis.domain.shared.rule.RuleBroken;
import uz.hemis.domain.students.AdmissionQuota;
import uz.hemis.domain.students.QuotaTarget;
import uz.hemis.domain.students.StudentCard;

/** A line of an admission while it is judged: what it came to, and every fault of it. */
final class JudgedLine {

  private final int index;
  private final Line line;
  private final List<Fault> faults = new ArrayList<>();
  private StudentEntry.Judged student;
  private CurriculumFacts curriculum;
  private Person known;
  private AdmissionQuota quota;

  /**
   * @param index place in the list, counted from 0
   */
  JudgedLine(int index, Line line) {
    this.index = index;
    this.line = line;
  }

  /** Builds a part of the line, keeping its refusal together with the others. */
  <T> T gather(Supplier<T> part) {
    return gatherIn("", part);
  }

  /**
   * Builds a part out of a member of the line.
   *
   * @param member JSON pointer into the line
   */
  <T> T gatherIn(String member, Supplier<T> part) {
    try {
      return part.get();
    } catch (RuleBroken broken) {
      broken.faults().stream()
          .map(fault -> new Fault(fault.rule(), member + fault.field(), fault.facts()))
          .forEach(faults::add);
      return null;
    }
  }

  /** Asks a rule, keeping its refusal together with the others. */
  void hold(Runnable rule) {
    holdIn("", rule);
  }

  /**
   * Refuses it.
   *
   * @param field JSON pointer into the line
   */
  void refuse(Rule rule, String field, Map<String, Object> facts) {
    faults.add(new Fault(rule, field, facts));
  }

  /**
   * Asks a rule about a member of the line.
   *
   * @param member JSON pointer into the line
   */
  void holdIn(String member, Runnable rule) {
    gatherIn(
        member,
        () -> {
          rule.run();
          return null;
        });
  }

  void states(StudentEntry.Judged entered) {
    student = entered;
  }

  void studies(CurriculumFacts facts) {
    curriculum = facts;
  }

  /** Who it is, as the system knows the person. */
  void isOf(Person person) {
    known = person;
  }

  void takes(AdmissionQuota place) {
    quota = place;
  }

  /** Its place is free for others. */
  void givesBack() {
    quota.giveBack();
    quota = null;
  }

  boolean isSound() {
    return faults.isEmpty();
  }

  int number() {
    return index + 1;
  }

  Line line() {
    return line;
  }

  Identity identity() {
    return student.identity();
  }

  StudentCard card() {
    return student.card();
  }

  CurriculumFacts curriculum() {
    return curriculum;
  }

  /** Who it is; null while nobody knows the person. */
  Person person() {
    return known;
  }

  /** The person as a newcomer under the id. */
  Person newcomer(UUID id) {
    return new Person(id, identity(), 0);
  }

  boolean isNewcomer() {
    return known == null;
  }

  AdmissionQuota quota() {
    return quota;
  }

  QuotaTarget target(int year) {
    return new QuotaTarget(
        year,
        curriculum.programme(),
        curriculum.educationForm(),
        curriculum.educationLanguage(),
        line.paymentForm());
  }

  /** Its faults with pointers into the line. */
  List<Fault> faults() {
    return List.copyOf(faults);
  }

  /** Its faults with pointers into the list and the number of the line. */
  Refused refused() {
    return new Refused(number(), faults.stream().map(this::inList).toList());
  }

  private Fault inList(Fault fault) {
    Map<String, Object> facts = new LinkedHashMap<>(fault.facts());
    facts.put("line", number());
    return new Fault(fault.rule(), "/lines/" + index + fault.field(), facts);
  }
}
