package uz.hemis.domain.students;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Place;
import uz.hemis.domain.shared.rule.RuleBroken;

/** An academic group: students of one curriculum on one course (3.1.5). */
public final class Group {

  private final UUID id;
  private final long version;
  private final Teaching teaching;
  private String name;
  private Instant closedAt;

  /**
   * What is taught to the group.
   *
   * @param curriculum of all its members
   * @param faculty whose dean forms it
   * @param language code of the national classifier
   * @param course 1 to the years of the curriculum
   */
  public record Teaching(UUID curriculum, UUID faculty, String language, int course) {

    public Teaching {
      Objects.requireNonNull(curriculum, "curriculum");
      Objects.requireNonNull(faculty, "faculty");
      Objects.requireNonNull(language, "language");
    }

    /**
     * The same when the curriculum has the course.
     *
     * @throws RuleBroken {@link StudentRule#COURSE_UNFIT}
     */
    public Teaching within(int courses) {
      if (course < 1 || course > courses) {
        throw new RuleBroken(StudentRule.COURSE_UNFIT, "/course", Map.of("courses", courses));
      }
      return this;
    }
  }

  /**
   * @param version counts the changes; 0 for a new one
   * @param name unique in the institution
   * @param closedAt null while it is open
   */
  public Group(UUID id, long version, Teaching teaching, String name, Instant closedAt) {
    this.id = Objects.requireNonNull(id, "id");
    this.version = version;
    this.teaching = Objects.requireNonNull(teaching, "teaching");
    this.name = Objects.requireNonNull(name, "name");
    this.closedAt = closedAt;
  }

  /**
   * @throws RuleBroken {@link StudentRule#GROUP_CLOSED}
   */
  public void rename(String other) {
    requireOpen();
    name = Objects.requireNonNull(other, "other");
  }

  /**
   * Closes it for good.
   *
   * @param members how many are in it
   * @throws RuleBroken {@link StudentRule#GROUP_CLOSED}, {@link StudentRule#GROUP_NOT_EMPTY}
   */
  public void close(int members, Instant at) {
    requireOpen();
    if (members > 0) {
      throw new RuleBroken(StudentRule.GROUP_NOT_EMPTY, Map.of("members", members));
    }
    closedAt = Objects.requireNonNull(at, "at");
  }

  /**
   * Takes the study in, out of whatever group it was in.
   *
   * @throws RuleBroken {@link StudentRule#GROUP_MEMBER_LEFT}, {@link
   *     StudentRule#GROUP_MEMBER_UNFIT}
   */
  public void take(Study study) {
    if (study.status().hasEnded()) {
      throw new RuleBroken(StudentRule.GROUP_MEMBER_LEFT, Map.of("status", study.status().name()));
    }
    Placement placement = study.placement();
    if (!placement.curriculum().equals(teaching.curriculum())
        || placement.course() != teaching.course()) {
      throw new RuleBroken(
          StudentRule.GROUP_MEMBER_UNFIT,
          Map.of("curriculum", teaching.curriculum(), "course", teaching.course()));
    }
    study.assign(id);
  }

  /**
   * @throws RuleBroken {@link StudentRule#GROUP_CLOSED}
   */
  public void requireOpen() {
    if (closedAt != null) {
      throw new RuleBroken(StudentRule.GROUP_CLOSED, Map.of("closedAt", closedAt));
    }
  }

  /**
   * @throws RuleBroken {@link AccessRule#VERSION_STALE} when it has changed since
   */
  public void requireVersion(long expected) {
    if (version != expected) {
      throw new RuleBroken(AccessRule.VERSION_STALE, Map.of("version", version));
    }
  }

  /** Where it belongs, so that scopes can be held against it. */
  public Place place() {
    return Place.of(List.of(teaching.faculty()));
  }

  public UUID id() {
    return id;
  }

  public long version() {
    return version;
  }

  public Teaching teaching() {
    return teaching;
  }

  public String name() {
    return name;
  }

  /** When it was closed; null while it is open. */
  public Instant closedAt() {
    return closedAt;
  }
}
