package uz.hemis.application.students;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uz.hemis.application.shared.Identities;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.UseCase;
import uz.hemis.application.students.AdmitStudents.Admitted;
import uz.hemis.application.students.port.AdmissionQuotas;
import uz.hemis.application.students.port.Admittances;
import uz.hemis.application.students.port.InstitutionCode;
import uz.hemis.application.students.port.StudentSerials;
import uz.hemis.application.students.port.Students;
import uz.hemis.application.students.port.Studies;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.shared.document.OfficialDocument;
import uz.hemis.domain.students.AdmissionQuota;
import uz.hemis.domain.students.Admittance;
import uz.hemis.domain.students.NumberSeries;
import uz.hemis.domain.students.Placement;
import uz.hemis.domain.students.Student;
import uz.hemis.domain.students.StudentNumber;
import uz.hemis.domain.students.Study;

/** Keeps the sound lines of an admission, in as few statements as their number allows. */
@UseCase
class LineKeeper {

  private static final int FIRST_COURSE = 1;

  private final Students students;
  private final Studies studies;
  private final Admittances admittances;
  private final AdmissionQuotas quotas;
  private final StudentSerials serials;
  private final InstitutionCode institution;
  private final IntakeOrders intakes;
  private final Identities identities;
  private final Moment moment;

  LineKeeper(
      Students students,
      Studies studies,
      Admittances admittances,
      AdmissionQuotas quotas,
      StudentSerials serials,
      InstitutionCode institution,
      IntakeOrders intakes,
      Identities identities,
      Moment moment) {
    this.students = students;
    this.studies = studies;
    this.admittances = admittances;
    this.quotas = quotas;
    this.serials = serials;
    this.institution = institution;
    this.intakes = intakes;
    this.identities = identities;
    this.moment = moment;
  }

  /** Keeps the lines, which hold their places and people, and tells what each became. */
  List<Admitted> keep(Actor actor, int year, OfficialDocument order, List<JudgedLine> lines) {
    if (lines.isEmpty()) {
      return List.of();
    }
    List<Student> cards = cards(actor, lines);
    List<StudentNumber> numbers = numbers(year, lines);
    Map<UUID, UUID> intake =
        intakes.admitted(
            actor, order, lines.stream().map(line -> line.curriculum().faculty()).toList());
    List<Study> begun = new ArrayList<>();
    List<Admittance> papers = new ArrayList<>();
    List<Admitted> admitted = new ArrayList<>();
    Instant now = moment.now();
    for (int i = 0; i < lines.size(); i++) {
      JudgedLine line = lines.get(i);
      Study study = study(line, cards.get(i), numbers.get(i));
      begun.add(study);
      papers.add(
          new Admittance(
              study.id(),
              line.quota().id(),
              year,
              order,
              intake.get(study.placement().faculty()),
              actor.person(),
              now));
      admitted.add(new Admitted(line.number(), study.student(), study.id(), study.number()));
    }
    studies.addAll(begun);
    admittances.addAll(papers);
    Set<AdmissionQuota> used = lines.stream().map(JudgedLine::quota).collect(Collectors.toSet());
    used.forEach(quotas::keepTaken);
    return admitted;
  }

  private List<Student> cards(Actor actor, List<JudgedLine> lines) {
    return students.admitAll(
        lines.stream()
            .map(line -> new Student(identities.next(), 0, line.person().id(), line.card()))
            .toList(),
        actor.person());
  }

  private Study study(JudgedLine line, Student card, StudentNumber number) {
    return Study.admit(
        identities.next(),
        card.id(),
        card.person(),
        number,
        new Placement(
            line.curriculum().id(),
            line.curriculum().faculty(),
            null,
            FIRST_COURSE,
            line.line().paymentForm()));
  }

  /** The next numbers of each type of education, in the order of the lines. */
  private List<StudentNumber> numbers(int year, List<JudgedLine> lines) {
    String code = institution.get();
    Map<String, List<JudgedLine>> byType =
        lines.stream().collect(Collectors.groupingBy(line -> line.curriculum().educationType()));
    Map<JudgedLine, StudentNumber> given = new HashMap<>();
    byType.keySet().stream()
        .sorted()
        .forEach(
            type -> {
              NumberSeries series = new NumberSeries(code, year, type);
              List<JudgedLine> waiting = byType.get(type);
              int first = serials.draw(series, waiting.size());
              for (int i = 0; i < waiting.size(); i++) {
                given.put(waiting.get(i), series.number(first + i));
              }
            });
    return lines.stream().map(given::get).toList();
  }
}
