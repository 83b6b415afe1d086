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
  private final LineKeeper keeper;
  private final FileReferences files;
  private final Identities identities;
  private final Moment moment;

  AdmitStudentsService(
      LineJudge judge,
      LineKeeper keeper,
      FileReferences files,
      Identities identities,
      Moment moment) {
    this.judge = judge;
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
    JudgedLine judged = judge.judge(actor, admission.year(), List.of(line)).getFirst();
    judged.faults().forEach(fault -> faults.add(fault.rule(), fault.field(), fault.facts()));
    faults.throwIfAny();
    return keeper.keep(actor, admission.year(), order, List.of(judged)).getFirst().student();
  }

  @Override
  public Report admitAll(Actor actor, Admission admission, Mode mode, List<Line> lines) {
    actor.require(Permission.STUDENT_MANAGE);
    Faults faults = new Faults();
    OfficialDocument order = faults.gather("/order", () -> order(actor, admission));
    List<JudgedLine> judged = judge.judge(actor, admission.year(), lines);
    List<Refused> refused =
        judged.stream().filter(each -> !each.isSound()).map(JudgedLine::refused).toList();
    if (mode == Mode.ALL_OR_NOTHING || order == null) {
      throwIfAny(faults, refused);
    }
    List<JudgedLine> sound = judged.stream().filter(JudgedLine::isSound).toList();
    return new Report(keeper.keep(actor, admission.year(), order, sound), refused);
  }

  private OfficialDocument order(Actor actor, Admission admission) {
    OfficialDocument order = admission.order().judge(moment.today());
    files.attach(actor, order.file(), FilePurpose.ORDER, "/file", identities.next());
    return order;
  }

  private static void throwIfAny(Faults faults, List<Refused> refused) {
    List<Fault> inLines = refused.stream().flatMap(each -> each.faults().stream()).toList();
    inLines.forEach(fault -> faults.add(fault.rule(), fault.field(), fault.facts()));
    faults.throwIfAny();
  }
}
