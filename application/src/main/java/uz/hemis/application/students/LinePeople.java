package uz.hemis.application.students;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uz.hemis.application.people.port.People;
import uz.hemis.application.shared.Identities;
import uz.hemis.application.shared.UseCase;
import uz.hemis.application.students.port.ActiveStudies;
import uz.hemis.domain.people.Person;
import uz.hemis.domain.students.StudentRule;

/**
 * Enters the people of sound lines and holds them, so that nobody else admits them meanwhile. Who
 * was entered or admitted by somebody else since the line was judged is judged once more: such a
 * line is refused, and nothing of it is kept.
 */
@UseCase
class LinePeople {

  private final People people;
  private final ActiveStudies active;
  private final Identities identities;

  LinePeople(People people, ActiveStudies active, Identities identities) {
    this.people = people;
    this.active = active;
    this.identities = identities;
  }

  /** Tells each line its person; refused lines give their places back. */
  void enter(List<JudgedLine> sound) {
    List<JudgedLine> unknown = sound.stream().filter(JudgedLine::isNewcomer).toList();
    List<Person> newcomers =
        unknown.stream().map(line -> line.newcomer(identities.next())).toList();
    List<Person> kept = people.admitAll(newcomers);
    for (int i = 0; i < unknown.size(); i++) {
      unknown.get(i).isOf(kept.get(i));
    }
    judgeAgain(sound, newcomers);
  }

  /** Nobody else sees who was entered right now. */
  private void judgeAgain(List<JudgedLine> lines, List<Person> newcomers) {
    Set<UUID> unseen = newcomers.stream().map(Person::id).collect(Collectors.toSet());
    List<JudgedLine> seen =
        lines.stream().filter(line -> !unseen.contains(line.person().id())).toList();
    Set<UUID> studying = active.hold(seen.stream().map(line -> line.person().id()).toList());
    for (JudgedLine line : seen) {
      judgeAgain(line, studying.contains(line.person().id()));
    }
  }

  private static void judgeAgain(JudgedLine line, boolean studies) {
    line.holdIn(LineJudge.STUDENT, () -> line.person().requireSameAs(line.identity()));
    if (studies) {
      line.refuse(StudentRule.STUDY_ACTIVE, LineJudge.STUDENT, Map.of());
    }
    if (!line.isSound()) {
      line.givesBack();
    }
  }
}
