package uz.hemis.domain.clearance;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Place;
import uz.hemis.domain.clearance.SectionEntry.Debt;
import uz.hemis.domain.clearance.SectionEntry.Stamp;
import uz.hemis.domain.shared.rule.RuleBroken;

/**
 * The clearance sheet (Bitiruv varag'i) of a study: every section approves, then somebody who
 * approved none confirms (3.1.14, 4.3).
 */
public final class ClearanceSheet {

  /** How far a sheet has come. */
  public enum State {
    OPEN,
    COMPLETE,
    CANCELLED
  }

  /**
   * Whose sheet it is.
   *
   * @param faculty the unit whose dean keeps the study
   */
  public record Subject(UUID study, UUID person, UUID faculty) {

    public Subject {
      Objects.requireNonNull(study, "study");
      Objects.requireNonNull(person, "person");
      Objects.requireNonNull(faculty, "faculty");
    }

    /** Where it belongs. */
    public Place place() {
      return new Place(List.of(faculty), person);
    }
  }

  private final UUID id;
  private final long version;
  private final Subject subject;
  private final ClearanceReason reason;
  private final Stamp opened;
  private final Map<Section, SectionEntry> sections;
  private State state;
  private Stamp closed;

  /**
   * The sheet as it was kept.
   *
   * @param closed who confirmed it or gave it up; null while it is open
   */
  public ClearanceSheet(
      UUID id,
      long version,
      Subject subject,
      ClearanceReason reason,
      Stamp opened,
      Collection<SectionEntry> sections,
      State state,
      Stamp closed) {
    this.id = Objects.requireNonNull(id, "id");
    this.version = version;
    this.subject = Objects.requireNonNull(subject, "subject");
    this.reason = Objects.requireNonNull(reason, "reason");
    this.opened = Objects.requireNonNull(opened, "opened");
    this.sections = new EnumMap<>(Section.class);
    sections.forEach(entry -> this.sections.put(entry.section(), entry));
    this.state = Objects.requireNonNull(state, "state");
    this.closed = closed;
  }

  /**
   * A new sheet.
   *
   * @param asked the sections that the institution has set
   * @param isResident whether the student lives in the dormitory; others skip that section
   */
  public static ClearanceSheet open(
      UUID id,
      Subject subject,
      ClearanceReason reason,
      Stamp by,
      Set<Section> asked,
      boolean isResident) {
    List<SectionEntry> entries =
        asked.stream()
            .map(
                section ->
                    section == Section.DORMITORY && !isResident
                        ? SectionEntry.notApplicable(section)
                        : SectionEntry.pending(section))
            .toList();
    return new ClearanceSheet(id, 0, subject, reason, by, entries, State.OPEN, null);
  }

  /**
   * Records what is owed.
   *
   * @throws RuleBroken {@link ClearanceRule#SECTION_OF_ANOTHER_ROLE} and what else stands in the
   *     way
   */
  public void owe(Section section, Actor actor, Debt debt) {
    change(section, actor, entry(section).owing(debt));
  }

  /**
   * Records that the debt is settled; from then on the section's clock runs.
   *
   * @throws RuleBroken {@link ClearanceRule#DEBT_MISSING} and what else stands in the way
   */
  public void settle(Section section, Actor actor, Instant at) {
    change(section, actor, entry(section).settled(at));
  }

  /**
   * Approves.
   *
   * @throws RuleBroken {@link ClearanceRule#DEBT_OPEN} while a debt stands, {@link
   *     ClearanceRule#OWN_SHEET} for who is cleared or opened the sheet
   */
  public void approve(Section section, Actor actor, Instant at) {
    requireStranger(actor);
    change(section, actor, entry(section).approved(new Stamp(actor.person(), at)));
  }

  /**
   * Confirms the whole sheet.
   *
   * @throws RuleBroken {@link ClearanceRule#SECTIONS_WAITING} with those that have not approved,
   *     {@link ClearanceRule#CONFIRMER_APPROVED} for who approved a section
   */
  public void confirm(Actor actor, Instant at) {
    requireOpen();
    if (actor.isSamePersonAs(subject.person())) {
      throw new RuleBroken(ClearanceRule.OWN_SHEET);
    }
    List<String> waiting =
        sections.values().stream()
            .filter(entry -> !entry.isDone())
            .map(entry -> entry.section().name())
            .toList();
    if (!waiting.isEmpty()) {
      throw new RuleBroken(ClearanceRule.SECTIONS_WAITING, Map.of("sections", waiting));
    }
    if (sections.values().stream()
        .anyMatch(e -> e.approved() != null && actor.isSamePersonAs(e.approved().by()))) {
      throw new RuleBroken(ClearanceRule.CONFIRMER_APPROVED);
    }
    close(State.COMPLETE, actor, at);
  }

  /** Gives the sheet up: it was opened by mistake, or the reason has gone. */
  public void cancel(Actor actor, Instant at) {
    requireOpen();
    close(State.CANCELLED, actor, at);
  }

  private void close(State end, Actor actor, Instant at) {
    state = end;
    closed = new Stamp(actor.person(), at);
  }

  private void change(Section section, Actor actor, SectionEntry changed) {
    requireOpen();
    if (actor.role() != section.role()) {
      throw new RuleBroken(
          ClearanceRule.SECTION_OF_ANOTHER_ROLE,
          Map.of("section", section.name(), "role", section.role().name()));
    }
    sections.put(section, changed);
  }

  private SectionEntry entry(Section section) {
    SectionEntry entry = sections.get(section);
    if (entry == null) {
      throw new RuleBroken(ClearanceRule.SECTION_NOT_APPLICABLE, Map.of("section", section.name()));
    }
    return entry;
  }

  private void requireStranger(Actor actor) {
    if (actor.isSamePersonAs(subject.person()) || actor.isSamePersonAs(opened.by())) {
      throw new RuleBroken(ClearanceRule.OWN_SHEET);
    }
  }

  private void requireOpen() {
    if (state != State.OPEN) {
      throw new RuleBroken(ClearanceRule.SHEET_CLOSED, Map.of("state", state.name()));
    }
  }

  public UUID id() {
    return id;
  }

  /** Counts the changes; two writers never build on the same one. */
  public long version() {
    return version;
  }

  public Subject subject() {
    return subject;
  }

  public ClearanceReason reason() {
    return reason;
  }

  public Stamp opened() {
    return opened;
  }

  /** The sections that were asked for, in the order of {@link Section}. */
  public Collection<SectionEntry> sections() {
    return List.copyOf(sections.values());
  }

  public State state() {
    return state;
  }

  /** Who confirmed it or gave it up; empty while it is open. */
  public Optional<Stamp> closed() {
    return Optional.ofNullable(closed);
  }
}
