package uz.hemis.domain.regulation;

import java.util.Objects;
import java.util.Set;

/**
 * What starts the term of a duty and what ends it. Kinds of events are data ({@link EventKind}): a
 * new row of the catalogue needs no code.
 *
 * @param triggers the kinds of events that start the term, such as {@code HIRE} or {@code
 *     SEMESTER_START}
 * @param startsFrom the date of an event from which the term runs
 * @param entries the kinds of entries that fulfil the duty; where one is also a trigger, the event
 *     becomes known by its own entry, such as a hiring
 */
public record Occasion(Set<String> triggers, TermStart startsFrom, Set<String> entries) {

  public Occasion {
    Objects.requireNonNull(startsFrom, "startsFrom");
    triggers = Set.copyOf(triggers);
    entries = Set.copyOf(entries);
    if (triggers.isEmpty() || entries.isEmpty()) {
      throw new IllegalArgumentException("triggers " + triggers + ", entries " + entries);
    }
  }

  /** An event that becomes known by its own entry. */
  public static Occasion ofOwnEntry(Set<String> kinds, TermStart startsFrom) {
    return new Occasion(kinds, startsFrom, kinds);
  }

  /** Whether an entry of the kind is at once the event that starts the term. */
  public boolean isKnownByEntry(String kind) {
    return triggers.contains(kind) && entries.contains(kind);
  }

  /** Whether an event of the kind starts a term that another entry ends. */
  public boolean awaitsAfter(String kind) {
    return triggers.contains(kind) && !entries.contains(kind);
  }

  /** Whether any event becomes known by its own entry. */
  public boolean hasOwnEntries() {
    return triggers.stream().anyMatch(entries::contains);
  }
}
