package uz.hemis.domain.curriculum;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.shared.rule.Fault;
import uz.hemis.domain.shared.rule.RuleBroken;

/**
 * A curriculum (o'quv reja) on its way to being studied (3.1.5): drafted by the dean, submitted,
 * and approved by a person who has not worked on it (4.3). What is submitted or approved does not
 * change.
 */
public final class Curriculum {

  private final UUID id;
  private final long version;
  private final Line line;
  private final CurriculumTerms terms;
  private final Step drafted;
  private final Set<UUID> editors;
  private List<Subject> subjects;
  private CurriculumState state;
  private UUID proposal;
  private Step submitted;
  private Step approved;

  /**
   * Where it stands among its versions.
   *
   * @param programme direction or specialty
   * @param first the curriculum that the line of versions began with; its own id for the first
   * @param number of the version, from 1 on
   */
  public record Line(UUID programme, UUID first, int number) {

    public Line {
      Objects.requireNonNull(programme, "programme");
      Objects.requireNonNull(first, "first");
    }
  }

  /**
   * How far it has come.
   *
   * @param editors everybody who has worked on it
   * @param proposal what lies or lay before another person; null while nothing does
   * @param submitted null while nobody has
   * @param approved null while nobody has
   */
  public record Progress(
      CurriculumState state,
      Step drafted,
      Set<UUID> editors,
      UUID proposal,
      Step submitted,
      Step approved) {

    public Progress {
      Objects.requireNonNull(state, "state");
      Objects.requireNonNull(drafted, "drafted");
      editors = Set.copyOf(editors);
    }
  }

  /**
   * The curriculum as it was kept.
   *
   * @param version counts the changes; not to be taken for the number in the line
   */
  public Curriculum(
      UUID id,
      long version,
      Line line,
      CurriculumTerms terms,
      List<Subject> subjects,
      Progress progress) {
    this.id = Objects.requireNonNull(id, "id");
    this.version = version;
    this.line = Objects.requireNonNull(line, "line");
    this.terms = Objects.requireNonNull(terms, "terms");
    this.subjects = List.copyOf(subjects);
    this.state = progress.state();
    this.drafted = progress.drafted();
    this.editors = new LinkedHashSet<>(progress.editors());
    this.proposal = progress.proposal();
    this.submitted = progress.submitted();
    this.approved = progress.approved();
  }

  /**
   * Begins one without subjects.
   *
   * @throws RuleBroken {@link CurriculumRule#PROGRAMME_CLOSED}, {@link
   *     CurriculumRule#CURRICULUM_LENGTH_UNFIT}
   */
  public static Curriculum draft(UUID id, Programme programme, CurriculumTerms terms, Step by) {
    programme.requireOpen();
    programme.identity().type().requireLength(terms.years());
    return begun(id, new Line(programme.id(), id, 1), terms, List.of(), by);
  }

  /**
   * Begins the next version as a copy of this one, because students study under it.
   *
   * @param ids new identifiers, for the version and its subjects
   * @throws RuleBroken {@link CurriculumRule#CURRICULUM_NOT_APPROVED}, {@link
   *     CurriculumRule#CURRICULUM_NOT_STUDIED}
   */
  public Curriculum nextVersion(Supplier<UUID> ids, boolean studied, Step by) {
    requireApproved();
    if (!studied) {
      throw refused(CurriculumRule.CURRICULUM_NOT_STUDIED);
    }
    Line following = new Line(line.programme(), line.first(), line.number() + 1);
    List<Subject> copied = subjects.stream().map(one -> one.copiedAs(ids.get())).toList();
    return begun(ids.get(), following, terms, copied, by);
  }

  private static Curriculum begun(
      UUID id, Line line, CurriculumTerms terms, List<Subject> subjects, Step by) {
    Progress begun = new Progress(CurriculumState.DRAFT, by, Set.of(by.person()), null, null, null);
    return new Curriculum(id, 0, line, terms, subjects, begun);
  }

  /**
   * Replaces the subjects of the draft.
   *
   * @throws RuleBroken with every fault of every subject; sums may still be missing
   */
  public void enter(List<Subject> entered, Actor editor) {
    requireDraft();
    List<Fault> faults = faultsOf(entered);
    if (!faults.isEmpty()) {
      throw new RuleBroken(faults);
    }
    editors.add(editor.person());
    subjects = List.copyOf(entered);
  }

  private List<Fault> faultsOf(List<Subject> entered) {
    List<Fault> faults = new ArrayList<>();
    for (int i = 0; i < entered.size(); i++) {
      Subject one = entered.get(i);
      String field = "/subjects/" + i;
      faults.addAll(one.faults(field, terms.semesters()));
      if (entered.subList(0, i).stream().anyMatch(one::isSameAs)) {
        faults.add(
            new Fault(
                CurriculumRule.SUBJECT_TWICE,
                field + "/code",
                Map.of("subject", one.code(), "semester", one.semester())));
      }
    }
    return faults;
  }

  /** What it still lacks to be submitted. */
  public List<Fault> check() {
    return new CreditCheck(terms, subjects).faults();
  }

  /**
   * Submits it for approval.
   *
   * @throws RuleBroken with everything that it lacks
   */
  public void submit(Step by) {
    requireDraft();
    requireWhole();
    submitted = by;
    state = CurriculumState.SUBMITTED;
  }

  /** Was laid before another person as this proposal (4.3). */
  public void awaits(UUID proposed) {
    proposal = Objects.requireNonNull(proposed, "proposed");
  }

  /** Becomes a draft again: the submission was withdrawn or refused. */
  public void returnToDraft() {
    requireSubmitted();
    draftAgain();
  }

  /**
   * Becomes what students study under.
   *
   * @throws RuleBroken {@link CurriculumRule#CURRICULUM_EDITOR_APPROVES}
   */
  public void approve(Step by) {
    requireSubmitted();
    if (editors.contains(by.person()) || submitted.person().equals(by.person())) {
      throw refused(CurriculumRule.CURRICULUM_EDITOR_APPROVES);
    }
    requireWhole();
    approved = by;
    state = CurriculumState.APPROVED;
  }

  /**
   * May become a draft again, because nobody studies under it yet.
   *
   * @throws RuleBroken {@link CurriculumRule#CURRICULUM_NOT_APPROVED}, {@link
   *     CurriculumRule#CURRICULUM_STUDIED}
   */
  public void requireReopenable(boolean studied) {
    requireApproved();
    if (studied) {
      throw refused(CurriculumRule.CURRICULUM_STUDIED);
    }
  }

  /** Becomes a draft again by another person's approval. */
  public void reopen(boolean studied) {
    requireReopenable(studied);
    approved = null;
    draftAgain();
  }

  /** Is given up for good, as a draft. */
  public void drop() {
    requireDraft();
    state = CurriculumState.DROPPED;
  }

  private void draftAgain() {
    submitted = null;
    proposal = null;
    state = CurriculumState.DRAFT;
  }

  private void requireWhole() {
    List<Fault> faults = check();
    if (!faults.isEmpty()) {
      throw new RuleBroken(faults);
    }
  }

  private void requireDraft() {
    switch (state) {
      case DRAFT -> {}
      case SUBMITTED -> throw refused(CurriculumRule.CURRICULUM_SUBMITTED);
      case APPROVED -> throw refused(CurriculumRule.CURRICULUM_APPROVED);
      case DROPPED -> throw refused(CurriculumRule.CURRICULUM_DROPPED);
    }
  }

  private void requireSubmitted() {
    switch (state) {
      case SUBMITTED -> {}
      case DRAFT -> throw refused(CurriculumRule.CURRICULUM_NOT_SUBMITTED);
      case APPROVED -> throw refused(CurriculumRule.CURRICULUM_APPROVED);
      case DROPPED -> throw refused(CurriculumRule.CURRICULUM_DROPPED);
    }
  }

  private void requireApproved() {
    if (state != CurriculumState.APPROVED) {
      throw refused(CurriculumRule.CURRICULUM_NOT_APPROVED);
    }
  }

  private RuleBroken refused(CurriculumRule rule) {
    return new RuleBroken(rule, Map.of("curriculum", id, "state", state.name()));
  }

  public UUID id() {
    return id;
  }

  /** Counts the changes; two writers never build on the same one. */
  public long version() {
    return version;
  }

  public Line line() {
    return line;
  }

  public CurriculumTerms terms() {
    return terms;
  }

  public List<Subject> subjects() {
    return subjects;
  }

  /** The subject with the code in the semester. */
  public Optional<Subject> findSubject(int semester, String code) {
    return subjects.stream()
        .filter(one -> one.semester() == semester && one.code().equals(code))
        .findFirst();
  }

  /** The credits of its semesters. */
  public CreditSums sums() {
    return CreditSums.of(terms.semesters(), subjects);
  }

  public CurriculumState state() {
    return state;
  }

  public Step drafted() {
    return drafted;
  }

  /** Everybody who has worked on it; none of them may approve it. */
  public Set<UUID> editors() {
    return Collections.unmodifiableSet(editors);
  }

  /** What lies or lay before another person; empty for a draft. */
  public Optional<UUID> proposal() {
    return Optional.ofNullable(proposal);
  }

  public Optional<Step> submitted() {
    return Optional.ofNullable(submitted);
  }

  public Optional<Step> approved() {
    return Optional.ofNullable(approved);
  }
}
