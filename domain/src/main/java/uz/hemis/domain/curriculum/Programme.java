package uz.hemis.domain.curriculum;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import uz.hemis.domain.shared.rule.RuleBroken;

/**
 * A bachelor's direction or master's specialty of a faculty (3.1.5): opened, renamed and closed by
 * its dean.
 */
public final class Programme {

  private final UUID id;
  private final long version;
  private final Identity identity;
  private final Step opened;
  private ProgrammeLabel label;
  private Step closed;

  /**
   * What never changes of it.
   *
   * @param code the national code, digits, unique among programmes of the type
   * @param faculty the unit whose dean owns it
   */
  public record Identity(String code, ProgrammeType type, UUID faculty) {

    public Identity {
      Objects.requireNonNull(code, "code");
      Objects.requireNonNull(type, "type");
      Objects.requireNonNull(faculty, "faculty");
    }
  }

  /**
   * The programme as it was kept.
   *
   * @param version counts the changes
   * @param closed who closed it; null while it is open
   */
  public Programme(
      UUID id, long version, Identity identity, ProgrammeLabel label, Step opened, Step closed) {
    this.id = Objects.requireNonNull(id, "id");
    this.version = version;
    this.identity = Objects.requireNonNull(identity, "identity");
    this.label = Objects.requireNonNull(label, "label");
    this.opened = Objects.requireNonNull(opened, "opened");
    this.closed = closed;
  }

  /** Opens it. */
  public static Programme open(UUID id, Identity identity, ProgrammeLabel label, Step by) {
    return new Programme(id, 0, identity, label, by, null);
  }

  /** Gives it and its qualifications other names. */
  public void rename(ProgrammeLabel other) {
    requireOpen();
    label = Objects.requireNonNull(other, "other");
  }

  /** Closes it for new curricula, for good. */
  public void close(Step by) {
    requireOpen();
    closed = Objects.requireNonNull(by, "by");
  }

  /**
   * @throws RuleBroken {@link CurriculumRule#PROGRAMME_CLOSED}
   */
  public void requireOpen() {
    if (closed != null) {
      throw new RuleBroken(
          CurriculumRule.PROGRAMME_CLOSED,
          Map.of("programme", identity.code(), "closedAt", closed.at()));
    }
  }

  public UUID id() {
    return id;
  }

  /** Counts the changes; two writers never build on the same one. */
  public long version() {
    return version;
  }

  public Identity identity() {
    return identity;
  }

  public ProgrammeLabel label() {
    return label;
  }

  public Step opened() {
    return opened;
  }

  /** Who closed it; empty while it is open. */
  public Optional<Step> closed() {
    return Optional.ofNullable(closed);
  }
}
