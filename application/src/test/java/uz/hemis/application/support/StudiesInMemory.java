package uz.hemis.application.support;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uz.hemis.application.students.port.Studies;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.shared.rule.RuleBroken;
import uz.hemis.domain.students.Placement;
import uz.hemis.domain.students.StudentNumber;
import uz.hemis.domain.students.Study;
import uz.hemis.domain.students.StudyStatus;

/** Studies, each of another person. */
public final class StudiesInMemory implements Studies {

  public final Map<UUID, Study> kept = new LinkedHashMap<>();

  /** How many were saved at once the last time. */
  public int savedTogether;

  /** Another study on the first course, in no group. */
  public UUID add(UUID faculty, UUID curriculum, StudyStatus status) {
    int serial = kept.size() + 1;
    UUID id = new UUID(9, serial);
    kept.put(
        id,
        new Study(
            id,
            0,
            new UUID(10, serial),
            new UUID(11, serial),
            StudentNumber.of("999", 2026, "11", serial),
            status,
            new Placement(curriculum, faculty, null, 1, "11")));
    return id;
  }

  @Override
  public Study getForUpdate(UUID id) {
    if (!kept.containsKey(id)) {
      throw new RuleBroken(AccessRule.NOT_FOUND);
    }
    return kept.get(id);
  }

  @Override
  public List<Study> listForUpdate(Collection<UUID> ids) {
    return ids.stream().distinct().filter(kept::containsKey).map(kept::get).toList();
  }

  @Override
  public void addAll(Collection<Study> studies) {
    studies.forEach(study -> kept.put(study.id(), study));
  }

  @Override
  public void saveAll(Collection<Study> studies) {
    addAll(studies);
    savedTogether = studies.size();
  }
}
