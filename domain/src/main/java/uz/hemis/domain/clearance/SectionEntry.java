package uz.hemis.domain.clearance;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import uz.hemis.domain.shared.rule.RuleBroken;

/**
 * A section of a sheet as it stands.
 *
 * @param debt what is owed; null while nothing was, kept after it is settled
 * @param settledAt when the debt was settled; null otherwise
 * @param approved who approved and when; null while nobody has
 */
public record SectionEntry(
    Section section, SectionState state, Debt debt, Instant settledAt, Stamp approved) {

  /**
   * What is owed.
   *
   * @param note what it is about
   * @param items single things, such as titles of books; may be empty
   */
  public record Debt(String note, List<String> items, Stamp recorded) {

    public Debt {
      if (note == null || note.isBlank()) {
        throw new RuleBroken(ClearanceRule.DEBT_NOTE_MISSING, "/note", Map.of());
      }
      items = List.copyOf(items);
      Objects.requireNonNull(recorded, "recorded");
    }
  }

  /** Who did something, and when. */
  public record Stamp(UUID by, Instant at) {

    public Stamp {
      Objects.requireNonNull(by, "by");
      Objects.requireNonNull(at, "at");
    }
  }

  public SectionEntry {
    Objects.requireNonNull(section, "section");
    Objects.requireNonNull(state, "state");
  }

  /** A section of which nothing was said yet. */
  static SectionEntry pending(Section section) {
    return new SectionEntry(section, SectionState.PENDING, null, null, null);
  }

  /** A section that does not concern the student. */
  static SectionEntry notApplicable(Section section) {
    return new SectionEntry(section, SectionState.NOT_APPLICABLE, null, null, null);
  }

  SectionEntry owing(Debt owed) {
    requireUndecided();
    return new SectionEntry(section, SectionState.DEBT, owed, null, null);
  }

  SectionEntry settled(Instant at) {
    requireUndecided();
    if (state != SectionState.DEBT) {
      throw new RuleBroken(ClearanceRule.DEBT_MISSING, Map.of("section", section.name()));
    }
    return new SectionEntry(section, SectionState.SETTLED, debt, at, null);
  }

  SectionEntry approved(Stamp by) {
    requireUndecided();
    if (state == SectionState.DEBT) {
      throw new RuleBroken(
          ClearanceRule.DEBT_OPEN, Map.of("section", section.name(), "note", debt.note()));
    }
    return new SectionEntry(section, SectionState.APPROVED, debt, settledAt, by);
  }

  /** Whether nothing more is to be done. */
  boolean isDone() {
    return state == SectionState.APPROVED || state == SectionState.NOT_APPLICABLE;
  }

  private void requireUndecided() {
    if (state == SectionState.NOT_APPLICABLE) {
      throw new RuleBroken(ClearanceRule.SECTION_NOT_APPLICABLE, Map.of("section", section.name()));
    }
    if (state == SectionState.APPROVED) {
      throw new RuleBroken(
          ClearanceRule.SECTION_APPROVED, Map.of("section", section.name(), "at", approved.at()));
    }
  }
}
