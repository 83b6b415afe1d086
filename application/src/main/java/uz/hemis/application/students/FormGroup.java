package uz.hemis.application.students;

import java.util.UUID;
import uz.hemis.domain.access.Actor;

/** The dean forms an academic group of a curriculum of the faculty (3.1.5). */
@FunctionalInterface
public interface FormGroup {

  /**
   * @return the group
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code NOT_FOUND} for a curriculum of another
   *     faculty, {@code COURSE_UNFIT}, {@code GROUP_NAME_TAKEN}
   */
  UUID form(Actor actor, Command command);

  /**
   * @param name unique among the open groups of the institution
   * @param language code of the national classifier
   * @param course 1 to the years of the curriculum
   */
  record Command(String name, UUID curriculum, String language, int course) {}
}
