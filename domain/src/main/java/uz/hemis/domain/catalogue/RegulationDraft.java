package uz.hemis.domain.catalogue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.regulation.RegulationRule;
import uz.hemis.domain.regulation.VersionState;
import uz.hemis.domain.shared.rule.Fault;
import uz.hemis.domain.shared.rule.Rule;
import uz.hemis.domain.shared.rule.RuleBroken;

/**
 * A version of the regulation on its way to becoming law (7.2): drafted and checked by the
 * ministry, submitted, and approved by a person of the ministry who has not worked on it. What is
 * submitted, published or dropped does not change.
 */
public final class RegulationDraft {

  private final UUID id;
  private final String code;
  private final long version;
  private final String base;
  private final Step drafted;
  private final Set<UUID> editors;
  private final SortedMap<String, CatalogueRow> rows;
  private Heading heading;
  private VersionState state;
  private Step submitted;
  private UUID proposal;
  private Step approved;

  /**
   * Somebody's step at a moment.
   *
   * @param person who took it
   * @param at when
   */
  public record Step(UUID person, Instant at) {

    public Step {
      Objects.requireNonNull(person, "person");
      Objects.requireNonNull(at, "at");
    }
  }

  /**
   * How far a version has come.
   *
   * @param state its state
   * @param drafted who began it; null for the versions that the system is delivered with
   * @param editors everybody who has worked on it
   * @param submitted who submitted it; null while nobody has
   * @param proposal what was laid before a second person; null while nothing was
   * @param approved who approved it; null while nobody has
   */
  public record Progress(
      VersionState state,
      Step drafted,
      Set<UUID> editors,
      Step submitted,
      UUID proposal,
      Step approved) {

    public Progress {
      Objects.requireNonNull(state, "state");
      editors = Set.copyOf(editors);
    }
  }

  /**
   * The version as it was kept.
   *
   * @param id the stable identifier under which it is proposed
   * @param code its stable name
   * @param version counts the changes
   * @param base the code of the version that it was copied from; null for the first
   */
  public RegulationDraft(
      UUID id,
      String code,
      long version,
      String base,
      CatalogueContent content,
      Progress progress) {
    this.id = Objects.requireNonNull(id, "id");
    this.code = Objects.requireNonNull(code, "code");
    this.version = version;
    this.base = base;
    this.heading = content.heading();
    this.rows = new TreeMap<>(content.rows());
    this.state = progress.state();
    this.drafted = progress.drafted();
    this.editors = new LinkedHashSet<>(progress.editors());
    this.submitted = progress.submitted();
    this.proposal = progress.proposal();
    this.approved = progress.approved();
  }

  /** A draft that begins as a copy of the newest published version, under its own heading. */
  public static RegulationDraft begin(
      UUID id, String code, PublishedVersion newest, Heading heading, Step by) {
    return new RegulationDraft(
        id,
        code,
        0,
        newest.code(),
        new CatalogueContent(heading, newest.content().rows()),
        new Progress(VersionState.DRAFT, by, Set.of(by.person()), null, null, null));
  }

  /** Words the heading anew. */
  public void reword(Heading worded, Actor editor) {
    edit(editor);
    heading = worded;
  }

  /**
   * Puts a row in the place of the one with its code, or as a new one.
   *
   * @throws RuleBroken with all contradictions of the row, and {@link
   *     RegulationRule#DUTY_PROCESS_TAKEN} where another row stands
   */
  public void put(CatalogueRow row, Actor editor) {
    edit(editor);
    List<Fault> faults = new ArrayList<>(row.contradictions());
    rows.values().stream()
        .filter(other -> !other.code().equals(row.code()))
        .filter(other -> other.process().equals(row.process()))
        .map(other -> CatalogueCheck.processTaken("/process", row, other))
        .forEach(faults::add);
    if (!faults.isEmpty()) {
      throw new RuleBroken(faults);
    }
    rows.put(row.code(), row);
  }

  /**
   * Removes a row.
   *
   * @throws RuleBroken {@link RegulationRule#DUTY_ROW_UNKNOWN}
   */
  public void remove(String duty, Actor editor) {
    edit(editor);
    if (rows.remove(duty) == null) {
      throw new RuleBroken(RegulationRule.DUTY_ROW_UNKNOWN, Map.of("duty", duty));
    }
  }

  /**
   * Submits it for approval.
   *
   * @throws RuleBroken with every fault that the check finds
   */
  public void submit(Step by, CatalogueCheck check) {
    requireDraft();
    check.requireFit(base, content());
    submitted = by;
    state = VersionState.SUBMITTED;
  }

  /** Was laid before a second person of the ministry as this proposal (4.3). */
  public void awaits(UUID proposed) {
    requireSubmitted();
    proposal = proposed;
  }

  /** Becomes a draft again: the submission is withdrawn, or the approval was refused. */
  public void returnToDraft() {
    requireSubmitted();
    submitted = null;
    proposal = null;
    state = VersionState.DRAFT;
  }

  /**
   * Becomes law from its date on.
   *
   * @throws RuleBroken {@link CatalogueRule#EDITOR_APPROVES}, or every fault that the check finds
   *     on the day of the approval
   */
  public void publish(Step by, CatalogueCheck check) {
    requireSubmitted();
    if (editors.contains(by.person()) || submitted.person().equals(by.person())) {
      throw new RuleBroken(CatalogueRule.EDITOR_APPROVES, Map.of("regulation", code));
    }
    check.requireFit(base, content());
    approved = by;
    state = VersionState.PUBLISHED;
  }

  /** Is given up for good. */
  public void drop() {
    requireDraft();
    state = VersionState.DROPPED;
  }

  private void edit(Actor editor) {
    requireDraft();
    editors.add(editor.person());
  }

  private void requireDraft() {
    switch (state) {
      case DRAFT -> {}
      case SUBMITTED -> throw refused(RegulationRule.VERSION_SUBMITTED);
      case PUBLISHED -> throw refused(RegulationRule.VERSION_PUBLISHED);
      case DROPPED -> throw refused(CatalogueRule.VERSION_DROPPED);
    }
  }

  private void requireSubmitted() {
    switch (state) {
      case SUBMITTED -> {}
      case DRAFT -> throw refused(CatalogueRule.VERSION_NOT_SUBMITTED);
      case PUBLISHED -> throw refused(RegulationRule.VERSION_PUBLISHED);
      case DROPPED -> throw refused(CatalogueRule.VERSION_DROPPED);
    }
  }

  private RuleBroken refused(Rule rule) {
    return new RuleBroken(rule, Map.of("regulation", code));
  }

  public UUID id() {
    return id;
  }

  public String code() {
    return code;
  }

  /** Counts the changes; two writers never build on the same one. */
  public long version() {
    return version;
  }

  /** The code of the version that it was copied from; empty for the first of all. */
  public Optional<String> base() {
    return Optional.ofNullable(base);
  }

  /** What it says. */
  public CatalogueContent content() {
    return new CatalogueContent(heading, rows);
  }

  public VersionState state() {
    return state;
  }

  /** Who began it; empty for the versions that the system is delivered with. */
  public Optional<Step> drafted() {
    return Optional.ofNullable(drafted);
  }

  /** Everybody who has worked on it; none of them may approve it. */
  public Set<UUID> editors() {
    return Collections.unmodifiableSet(editors);
  }

  public Optional<Step> submitted() {
    return Optional.ofNullable(submitted);
  }

  /** The proposal that a second person of the ministry decides on; empty for a draft. */
  public Optional<UUID> proposal() {
    return Optional.ofNullable(proposal);
  }

  public Optional<Step> approved() {
    return Optional.ofNullable(approved);
  }
}
