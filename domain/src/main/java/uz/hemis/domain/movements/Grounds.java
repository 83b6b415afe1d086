package uz.hemis.domain.movements;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import uz.hemis.domain.results.Standing;

/**
 * What a study is judged on besides itself.
 *
 * @param threshold from which average a student is promoted
 * @param curricula the curricula of the studies and of their destinations
 * @param groups the groups of the destinations that exist
 * @param standing what was achieved so far
 * @param isCleared whether a clearance sheet for graduation is complete
 */
public record Grounds(
    PromotionThreshold threshold,
    Map<UUID, Programme> curricula,
    Map<UUID, Group> groups,
    Standing standing,
    boolean isCleared) {

  /**
   * What a movement has to know of a curriculum.
   *
   * @param faculty the unit whose dean keeps studies under it
   * @param courses years of study
   * @param credits in all
   */
  public record Programme(UUID faculty, int courses, int credits) {

    public Programme {
      Objects.requireNonNull(faculty, "faculty");
    }
  }

  /** What a movement has to know of a group. */
  public record Group(UUID curriculum, int course, boolean isOpen) {

    /** Whether studies of the curriculum and course belong into it. */
    boolean takes(UUID studied, int on) {
      return isOpen && curriculum.equals(studied) && course == on;
    }
  }

  public Grounds {
    Objects.requireNonNull(threshold, "threshold");
    Objects.requireNonNull(standing, "standing");
    curricula = Map.copyOf(curricula);
    groups = Map.copyOf(groups);
  }
}
