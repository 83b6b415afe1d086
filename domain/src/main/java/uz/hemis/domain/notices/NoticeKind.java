package uz.hemis.domain.notices;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What people are told (3.1.3, 5.2). Each kind has its sentences in every {@link Language}. */
public enum NoticeKind {
  /** A duty of the person ends in a few working days. */
  DUTY_DUE_SOON("duty", "dueDate", "workingDaysLeft", "clause"),
  /** The term of a duty is over; those named can still open the window (order, clause 5). */
  DUTY_OVERDUE("duty", "dueDate", "openedBy", "clause"),
  /** A breach of a duty has been established. */
  BREACH_OPENED("duty", "dueDate", "clause"),
  /** A request for late entry has been decided (order, clause 5). */
  LATE_ENTRY_DECIDED("duty", "decision", "lastDay"),
  /** An entry awaits the approval of the person (4.3). */
  APPROVAL_AWAITED("entry", "proposedAt", "clause"),
  /** What the person proposed has been approved or refused (4.3). */
  APPROVAL_DECIDED("entry", "proposedAt", "decision"),
  /** The ministry has published a version of the regulation (7.2). */
  REGULATION_PUBLISHED("regulation", "inForceFrom", "duties"),
  /** The HR department urges the person to comply (3.1.3), in its own words. */
  DUTY_REMINDER("text");

  private final Set<String> facts;

  NoticeKind(String... facts) {
    this.facts = Set.of(facts);
  }

  /** The names of the facts that its sentences may speak of. */
  public Set<String> facts() {
    return facts;
  }

  /** The name as other areas and sentences know it: {@code DUTY_DUE_SOON} is duty-due-soon. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The kind of that slug. */
  public static Optional<NoticeKind> of(String slug) {
    return Stream.of(values()).filter(kind -> kind.slug().equals(slug)).findFirst();
  }
}
