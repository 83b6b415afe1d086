package uz.hemis.application.students;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import uz.hemis.application.classifiers.ClassifierCodes;
import uz.hemis.application.curriculum.ApprovedCurricula;
import uz.hemis.application.curriculum.ApprovedCurricula.CurriculumFacts;
import uz.hemis.application.people.port.People;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.UseCase;
import uz.hemis.application.students.AdmitStudents.Line;
import uz.hemis.application.students.port.ActiveStudies;
import uz.hemis.application.students.port.AdmissionQuotas;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.access.Place;
import uz.hemis.domain.classifiers.Classifier;
import uz.hemis.domain.people.Person;
import uz.hemis.domain.shared.person.Pinfl;
import uz.hemis.domain.students.AdmissionQuota;
import uz.hemis.domain.students.QuotaTarget;
import uz.hemis.domain.students.StudentRule;

/** Judges every line of an admission before any is kept; the quotas stay held until the end. */
@UseCase
class LineJudge {

  /** The member of a line that names the human being. */
  static final String STUDENT = "/student";

  private final ApprovedCurricula curricula;
  private final ClassifierCodes codes;
  private final People people;
  private final ActiveStudies active;
  private final AdmissionQuotas quotas;
  private final Moment moment;

  LineJudge(
      ApprovedCurricula curricula,
      ClassifierCodes codes,
      People people,
      ActiveStudies active,
      AdmissionQuotas quotas,
      Moment moment) {
    this.curricula = curricula;
    this.codes = codes;
    this.people = people;
    this.active = active;
    this.quotas = quotas;
    this.moment = moment;
  }

  /** The lines with their faults; the sound ones hold their places. */
  List<JudgedLine> judge(Actor actor, int year, List<Line> lines) {
    List<JudgedLine> judged =
        IntStream.range(0, lines.size()).mapToObj(i -> new JudgedLine(i, lines.get(i))).toList();
    judgeEntries(actor, judged);
    judgeRepetitions(judged);
    judgePeople(sound(judged));
    takePlaces(year, sound(judged));
    return judged;
  }

  private void judgeEntries(Actor actor, List<JudgedLine> judged) {
    Map<UUID, CurriculumFacts> asked = new HashMap<>();
    for (JudgedLine each : judged) {
      Line line = each.line();
      each.states(each.gatherIn(STUDENT, () -> line.student().judge(moment.today(), codes)));
      each.hold(
          () -> codes.requireUsable(Classifier.PAYMENT_FORM, line.paymentForm(), "/paymentForm"));
      each.studies(
          each.gather(() -> asked.computeIfAbsent(line.curriculum(), id -> curriculum(actor, id))));
    }
  }

  private CurriculumFacts curriculum(Actor actor, UUID id) {
    CurriculumFacts facts = curricula.get(id, "/curriculum");
    actor.require(Permission.STUDENT_MANAGE, Place.of(List.of(facts.faculty())));
    return facts;
  }

  /** A human being is told by the PINFL and by the document, either of which is one's own. */
  private static void judgeRepetitions(List<JudgedLine> judged) {
    Map<Object, Integer> seen = new HashMap<>();
    for (JudgedLine each : sound(judged)) {
      refuseRepeated(each, each.identity().pinfl(), "/pinfl", seen);
      refuseRepeated(each, each.identity().document(), "/document", seen);
    }
  }

  private static void refuseRepeated(
      JudgedLine line, Object key, String member, Map<Object, Integer> seen) {
    Integer earlier = key == null ? null : seen.putIfAbsent(key, line.number());
    if (earlier != null) {
      line.refuse(StudentRule.LINE_REPEATED, STUDENT + member, Map.of("earlier", earlier));
    }
  }

  private void judgePeople(List<JudgedLine> judged) {
    List<Pinfl> pinfls =
        judged.stream().map(each -> each.identity().pinfl()).filter(Objects::nonNull).toList();
    Map<Pinfl, Person> known =
        people.listByPinfl(pinfls).stream()
            .collect(Collectors.toMap(person -> person.identity().pinfl(), Function.identity()));
    Set<UUID> studying = active.among(known.values().stream().map(Person::id).toList());
    for (JudgedLine each : judged) {
      Person person = known.get(each.identity().pinfl());
      if (person != null) {
        each.isOf(person);
        each.holdIn(STUDENT, () -> person.requireSameAs(each.identity()));
        if (studying.contains(person.id())) {
          each.refuse(StudentRule.STUDY_ACTIVE, STUDENT, Map.of());
        }
      }
    }
  }

  private void takePlaces(int year, List<JudgedLine> judged) {
    Map<QuotaTarget, Optional<AdmissionQuota>> held = new TreeMap<>();
    judged.forEach(each -> held.put(each.target(year), Optional.empty()));
    held.replaceAll((target, none) -> quotas.findForUpdate(target));
    for (JudgedLine each : judged) {
      held.get(each.target(year))
          .ifPresentOrElse(
              quota -> {
                each.takes(quota);
                each.hold(quota::take);
              },
              () -> each.refuse(StudentRule.QUOTA_MISSING, "/curriculum", Map.of()));
    }
  }

  private static List<JudgedLine> sound(List<JudgedLine> judged) {
    return judged.stream().filter(JudgedLine::isSound).toList();
  }
}
