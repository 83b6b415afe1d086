package uz.hemis.application.students;

import java.util.List;
import java.util.UUID;
import uz.hemis.application.files.FileReferences;
import uz.hemis.application.shared.Identities;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.files.FilePurpose;
import uz.hemis.domain.shared.document.OfficialDocument;
import uz.hemis.domain.shared.rule.Fault;
import uz.hemis.domain.shared.rule.Faults;

@UseCase
class AdmitStudentsService implements AdmitStudents {

  private final LineJudge judge;
  private final LinePeople people;
  private final LineKeeper keeper;
  private final FileReferences files;
  private final Identities identities;
  private final Moment moment;

  AdmitStudentsService(
      LineJudge judge,
      LinePeople people,
      LineKeeper keeper,
      FileReferences files,
      Identities identities,
      Moment moment) {
    this.judge = judge;
    this.people = people;
    this.keeper = keeper;
    this.files = files;
    this.identities = identities;
    this.moment = moment;
  }

  @Override
  public UUID admit(Actor actor, Admission admission, Line line) {
    actor.require(Permission.STUDENT_MANAGE);
    Faults faults = new Faults();
    OfficialDocument order = faults.gather("/order", () -> order(actor, admission));
    List<JudgedLine> lines = judge.judge(actor, admission.year(), List.of(line));
    throwIfAny(faults, lines.getFirst().faults());
    people.enter(lines);
    throwIfAny(faults, lines.getFirst().faults());
    return keeper.keep(actor, admission.year(), order, lines).getFirst().student();
  }

  @Override
  public Report admitAll(Actor actor, Admission admission, Mode mode, List<Line> lines) {
    actor.require(Permission.STUDENT_MANAGE);
    Faults faults = new Faults();
    OfficialDocument order = faults.gather("/order", () -> order(actor, admission));
    List<JudgedLine> judged = judge.judge(actor, admission.year(), lines);
    if (mode == Mode.ALL_OR_NOTHING || order == null) {
      throwIfAny(faults, faultsOf(judged));
    }
    people.enter(sound(judged));
    if (mode == Mode.ALL_OR_NOTHING) {
      throwIfAny(faults, faultsOf(judged));
    }
    return new Report(keeper.keep(actor, admission.year(), order, sound(judged)), refused(judged));
  }

  private OfficialDocument order(Actor actor, Admission admission) {
    OfficialDocument order = admission.order().judge(moment.today());
    files.attach(actor, order.file(), FilePurpose.ORDER, "/file", identities.next());
    return order;
  }

  private static List<JudgedLine> sound(List<JudgedLine> judged) {
    return judged.stream().filter(JudgedLine::isSound).toList();
  }

  private static List<Refused> refused(List<JudgedLine> judged) {
    return judged.stream().filter(each -> !each.isSound()).map(JudgedLine::refused).toList();
  }

  private static List<Fault> faultsOf(List<JudgedLine> judged) {
    return refused(judged).stream().flatMap(each -> each.faults().stream()).toList();
  }

  private static void throwIfAny(Faults faults, List<Fault> inLines) {
    inLines.forEach(fault -> faults.add(fault.rule(), fault.field(), fault.facts()));
    faults.throwIfAny();
  }
}
