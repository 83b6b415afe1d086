package uz.hemis.application.results;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import uz.hemis.application.corrections.Instructions;
import uz.hemis.application.results.port.CurriculumOfSubject;
import uz.hemis.application.results.port.Results;
import uz.hemis.application.shared.Identities;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.UseCase;
import uz.hemis.application.students.port.Studies;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.results.Points;
import uz.hemis.domain.results.Result;
import uz.hemis.domain.results.ResultRule;
import uz.hemis.domain.shared.rule.Faults;
import uz.hemis.domain.shared.rule.RuleBroken;
import uz.hemis.domain.students.Study;
import uz.hemis.domain.students.StudyStatus;

@UseCase
class RecogniseResultsService implements RecogniseResults {

  private final Studies studies;
  private final CurriculumOfSubject subjects;
  private final Results results;
  private final Instructions instructions;
  private final Identities identities;
  private final Moment moment;

  RecogniseResultsService(
      Studies studies,
      CurriculumOfSubject subjects,
      Results results,
      Instructions instructions,
      Identities identities,
      Moment moment) {
    this.studies = studies;
    this.subjects = subjects;
    this.results = results;
    this.instructions = instructions;
    this.identities = identities;
    this.moment = moment;
  }

  @Override
  public UUID recognise(Actor actor, Command command) {
    actor.require(Permission.RESULT_RECOGNISE);
    instructions.requireFor(actor, null);
    Faults faults = new Faults();
    if (command.assessed().isAfter(moment.today())) {
      faults.add(ResultRule.ASSESSED_AHEAD, "/assessed", Map.of("today", moment.today()));
    }
    UUID curriculum = faults.gather("", () -> curriculumOf(command.subject()));
    faults.throwIfAny();
    List<UUID> named = command.lines().stream().map(Line::study).toList();
    Map<UUID, Study> known =
        studies.listForUpdate(named).stream()
            .filter(study -> actor.may(Permission.RESULT_RECOGNISE, study.place()))
            .collect(Collectors.toMap(Study::id, Function.identity()));
    Map<UUID, Result> last = results.listLast(command.subject(), named);
    List<Result> made = new ArrayList<>();
    Set<UUID> seen = new HashSet<>();
    for (int i = 0; i < command.lines().size(); i++) {
      Line line = command.lines().get(i);
      made.add(
          faults.gather(
              "/results/" + i,
              () -> {
                requireAssessed(known.get(line.study()), line, seen);
                requireTaught(known.get(line.study()), command.subject(), curriculum);
                return result(command, line, last.get(line.study()));
              }));
    }
    faults.throwIfAny();
    UUID sheet = identities.next();
    results.addAll(sheet, made, actor, moment.now());
    return sheet;
  }

  private UUID curriculumOf(UUID subject) {
    return subjects
        .find(subject)
        .orElseThrow(
            () ->
                new RuleBroken(ResultRule.SUBJECT_UNKNOWN, "/subject", Map.of("subject", subject)));
  }

  private Result result(Command command, Line line, Result last) {
    return Result.sat(
        identities.next(),
        line.study(),
        command.subject(),
        new Points(line.points()),
        command.assessed(),
        last);
  }

  private static void requireAssessed(Study study, Line line, Set<UUID> seen) {
    if (study == null) {
      throw new RuleBroken(
          ResultRule.RESULT_STUDY_UNKNOWN, "/study", Map.of("study", line.study()));
    }
    if (!seen.add(line.study())) {
      throw new RuleBroken(ResultRule.RESULT_NAMED_TWICE, "/study", Map.of("study", line.study()));
    }
    if (study.status() != StudyStatus.STUDYING && study.status() != StudyStatus.LEFT_ON_COURSE) {
      throw new RuleBroken(
          ResultRule.NOT_STUDYING, "/study", Map.of("status", study.status().name()));
    }
  }

  private static void requireTaught(Study study, UUID subject, UUID curriculum) {
    if (!study.placement().curriculum().equals(curriculum)) {
      throw new RuleBroken(ResultRule.SUBJECT_UNKNOWN, "/study", Map.of("subject", subject));
    }
  }
}
