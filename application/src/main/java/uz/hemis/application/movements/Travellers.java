package uz.hemis.application.movements;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import uz.hemis.application.curriculum.ApprovedCurricula;
import uz.hemis.application.curriculum.ApprovedCurricula.CurriculumFacts;
import uz.hemis.application.movements.ApplyMovementOrder.Line;
import uz.hemis.application.movements.port.ClearedStudies;
import uz.hemis.application.movements.port.KnownGroups;
import uz.hemis.application.movements.port.PromotionThresholds;
import uz.hemis.application.results.Standings;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.movements.Grounds;
import uz.hemis.domain.movements.Journey;
import uz.hemis.domain.movements.Move;
import uz.hemis.domain.movements.MovementRule;
import uz.hemis.domain.movements.PromotionThreshold;
import uz.hemis.domain.results.Standing;
import uz.hemis.domain.shared.rule.Faults;
import uz.hemis.domain.students.MovementKind;
import uz.hemis.domain.students.Study;

/** Judges what an order does to each of its studies; all faults are told at once. */
@UseCase
class Travellers {

  private final ApprovedCurricula curricula;
  private final Standings standings;
  private final KnownGroups groups;
  private final ClearedStudies cleared;
  private final PromotionThresholds thresholds;

  Travellers(
      ApprovedCurricula curricula,
      Standings standings,
      KnownGroups groups,
      ClearedStudies cleared,
      PromotionThresholds thresholds) {
    this.curricula = curricula;
    this.standings = standings;
    this.groups = groups;
    this.cleared = cleared;
    this.thresholds = thresholds;
  }

  /**
   * Moves the studies of the lines.
   *
   * @param studies those that exist, locked
   * @throws uz.hemis.domain.shared.rule.RuleBroken with every fault under {@code /studies/<index>}
   */
  List<Move> move(Actor actor, MovementKind kind, List<Line> lines, Collection<Study> studies) {
    actor.require(Permission.MOVEMENT_RECORD);
    Map<UUID, Study> known = inScope(actor, studies);
    Faults faults = new Faults();
    requireEachOnce(lines, known, faults);
    faults.throwIfAny();
    Map<UUID, Grounds.Programme> programmes = programmes(lines, known.values(), faults);
    faults.throwIfAny();
    Common common = common(kind, lines, known.keySet(), programmes);
    List<Move> moves = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      Study study = known.get(line.study());
      Move made =
          faults.gather(
              "/studies/" + i,
              () ->
                  new Journey(study, kind, line.destination(), common.groundsOf(study.id()))
                      .make());
      moves.add(made);
    }
    faults.throwIfAny();
    return moves;
  }

  /** What is asked once for all. */
  private record Common(
      PromotionThreshold threshold,
      Map<UUID, Grounds.Programme> programmes,
      Map<UUID, Grounds.Group> groups,
      Map<UUID, Standing> standings,
      Set<UUID> cleared) {

    Grounds groundsOf(UUID study) {
      return new Grounds(
          threshold,
          programmes,
          groups,
          standings.getOrDefault(study, Standing.NONE),
          cleared.contains(study));
    }
  }

  private Common common(
      MovementKind kind,
      List<Line> lines,
      Set<UUID> studies,
      Map<UUID, Grounds.Programme> programmes) {
    Set<UUID> into = new HashSet<>();
    lines.forEach(line -> into.add(line.destination().group()));
    into.remove(null);
    boolean judged = kind == MovementKind.PROMOTE || kind == MovementKind.GRADUATE;
    return new Common(
        thresholds.get().threshold(),
        programmes,
        into.isEmpty() ? Map.of() : groups.list(into),
        judged ? standings.list(studies) : Map.of(),
        kind == MovementKind.GRADUATE ? cleared.list(studies) : Set.of());
  }

  private static Map<UUID, Study> inScope(Actor actor, Collection<Study> studies) {
    Map<UUID, Study> known = new LinkedHashMap<>();
    studies.stream()
        .filter(study -> actor.may(Permission.MOVEMENT_RECORD, study.place()))
        .forEach(study -> known.put(study.id(), study));
    return known;
  }

  private static void requireEachOnce(List<Line> lines, Map<UUID, Study> known, Faults faults) {
    Set<UUID> named = new HashSet<>();
    for (int i = 0; i < lines.size(); i++) {
      UUID study = lines.get(i).study();
      String field = "/studies/" + i + "/study";
      if (!known.containsKey(study)) {
        faults.add(MovementRule.STUDY_UNKNOWN, field, Map.of("study", study));
      } else if (!named.add(study)) {
        faults.add(MovementRule.STUDY_NAMED_TWICE, field, Map.of("study", study));
      }
    }
  }

  private Map<UUID, Grounds.Programme> programmes(
      List<Line> lines, Collection<Study> studies, Faults faults) {
    Map<UUID, Grounds.Programme> found = new HashMap<>();
    for (Study study : studies) {
      UUID curriculum = study.placement().curriculum();
      found.computeIfAbsent(curriculum, id -> programme(curricula.get(id, "")));
    }
    for (int i = 0; i < lines.size(); i++) {
      UUID other = lines.get(i).destination().curriculum();
      if (other != null && !found.containsKey(other)) {
        CurriculumFacts facts =
            faults.gather("/studies/" + i, () -> curricula.get(other, "/curriculum"));
        if (facts != null) {
          found.put(other, programme(facts));
        }
      }
    }
    return found;
  }

  private static Grounds.Programme programme(CurriculumFacts facts) {
    return new Grounds.Programme(facts.faculty(), facts.courses(), facts.credits());
  }
}
