package uz.hemis.domain.breaches;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.regulation.DutyInstance;
import uz.hemis.domain.shared.rule.RuleBroken;
import uz.hemis.domain.shared.time.Tashkent;

/**
 * A duty that was missed or done late (order, clause 3: O-3.2): a hard one, or a soft one whose
 * term the text states. There is one for each opened duty; what was entered about it is never
 * changed, only added to.
 */
public final class Breach {

  private final UUID id;
  private final long version;
  private final BrokenDuty duty;
  private final Instant openedAt;
  private final List<BreachFacts> facts;
  private final List<Statement> statements;
  private Accountable accountable;
  private Measure measure;
  private Closure closure;

  /**
   * What is kept of it.
   *
   * @param facts what it rests on, in the order in which it was noted; at least one
   * @param statements what was said about it, in that order
   * @param measure null while none is taken
   * @param closure null while it is not closed
   */
  public record Kept(
      List<BreachFacts> facts, List<Statement> statements, Measure measure, Closure closure) {

    public Kept {
      facts = List.copyOf(facts);
      statements = List.copyOf(statements);
      if (facts.isEmpty()) {
        throw new IllegalArgumentException("no facts");
      }
    }
  }

  public Breach(
      UUID id,
      long version,
      BrokenDuty duty,
      Instant openedAt,
      Accountable accountable,
      Kept kept) {
    this.id = Objects.requireNonNull(id, "id");
    this.version = version;
    this.duty = Objects.requireNonNull(duty, "duty");
    this.openedAt = Objects.requireNonNull(openedAt, "openedAt");
    this.accountable = Objects.requireNonNull(accountable, "accountable");
    this.facts = new ArrayList<>(kept.facts());
    this.statements = new ArrayList<>(kept.statements());
    this.measure = kept.measure();
    this.closure = kept.closure();
  }

  /** The breach of a duty that was missed or done late. */
  public static Breach opened(UUID id, DutyInstance instance, Accountable accountable, Instant at) {
    BreachFacts facts = BreachFacts.of(instance, Tashkent.dateOf(at));
    return new Breach(
        id,
        0,
        BrokenDuty.of(instance),
        at,
        accountable,
        new Kept(List.of(facts), List.of(), null, null));
  }

  /** What became of the duty later, such as the late entry under a permit; also after the end. */
  public void note(DutyInstance instance, Instant at) {
    facts.add(BreachFacts.of(instance, Tashkent.dateOf(at)));
  }

  /**
   * The responsible person or the head explains or disputes it, each once; nothing is judged.
   *
   * @throws RuleBroken when the actor is neither of them, has done so before, or it is closed
   */
  public Statement state(
      UUID statement, Statement.Kind kind, Actor actor, Words words, Instant at) {
    Side side = requireSide(actor);
    requireNotClosed();
    boolean before =
        statements.stream().anyMatch(s -> s.kind() == kind && s.person().equals(actor.person()));
    if (before) {
      throw new RuleBroken(kind.once());
    }
    Statement said =
        new Statement(statement, kind, side, actor.person(), words.text(), words.file(), at);
    statements.add(said);
    return said;
  }

  /**
   * The leadership names who could not be found when it was opened.
   *
   * @throws RuleBroken when somebody is named already, or it is closed or the actor's own
   */
  public void name(Accountable.Naming named, Actor actor) {
    requireOthers(actor);
    requireNotClosed();
    accountable = accountable.with(named);
  }

  /**
   * The leadership takes a measure, once.
   *
   * @throws RuleBroken when the order or reason is missing, it has been measured or closed, or it
   *     is the actor's own
   */
  public void measure(Measure.Entry entry, Actor actor, Instant at) {
    requireOthers(actor);
    requireNotClosed();
    if (measure != null) {
      throw new RuleBroken(
          BreachRule.BREACH_MEASURED, Map.of("measuredAt", measure.takenBy().at()));
    }
    measure = Measure.of(entry, duty.dueDate(), Measure.Deed.of(actor, at));
  }

  /**
   * The leadership closes it: after the measure, or without one for the reason in the note.
   *
   * @throws RuleBroken without a note, when it is closed, or it is the actor's own
   */
  public void close(String note, Actor actor, Instant at) {
    requireOthers(actor);
    requireNotClosed();
    if (note == null || note.isBlank()) {
      throw new RuleBroken(BreachRule.CLOSURE_UNREASONED, "/note", Map.of());
    }
    closure = new Closure(note, Measure.Deed.of(actor, at));
  }

  /** How far it has come. */
  public BreachState state() {
    if (closure != null) {
      return BreachState.CLOSED;
    }
    if (measure != null) {
      return BreachState.MEASURED;
    }
    boolean explained = statements.stream().anyMatch(s -> s.kind() == Statement.Kind.EXPLANATION);
    return explained ? BreachState.EXPLAINED : BreachState.OPEN;
  }

  /** Whether the responsible person or the head disputes it (7.3). */
  public boolean isDisputed() {
    return statements.stream().anyMatch(s -> s.kind() == Statement.Kind.DISPUTE);
  }

  /** How the duty was broken first. */
  public BreachKind kind() {
    return facts.getFirst().kind();
  }

  /**
   * What a person says.
   *
   * @param file the explanatory letter; null for none
   */
  public record Words(String text, UUID file) {}

  /**
   * In what quality the actor may speak about it.
   *
   * @throws RuleBroken {@link BreachRule#BREACH_OF_ANOTHER} when in none
   */
  public Side requireSide(Actor actor) {
    return accountable
        .sideOf(actor.person())
        .orElseThrow(() -> new RuleBroken(BreachRule.BREACH_OF_ANOTHER));
  }

  private void requireOthers(Actor actor) {
    if (actor.isSamePersonAs(accountable.responsible())) {
      throw new RuleBroken(BreachRule.OWN_BREACH);
    }
  }

  private void requireNotClosed() {
    if (closure != null) {
      throw new RuleBroken(BreachRule.BREACH_CLOSED, Map.of("closedAt", closure.closedBy().at()));
    }
  }

  public UUID id() {
    return id;
  }

  /** Counts the changes; two writers never build on the same one. */
  public long version() {
    return version;
  }

  public BrokenDuty duty() {
    return duty;
  }

  public Instant openedAt() {
    return openedAt;
  }

  public Accountable accountable() {
    return accountable;
  }

  /** What is kept of it. */
  public Kept kept() {
    return new Kept(facts, statements, measure, closure);
  }

  /** What the leadership did about it. */
  public Optional<Measure> measure() {
    return Optional.ofNullable(measure);
  }

  /** How it ended. */
  public Optional<Closure> closure() {
    return Optional.ofNullable(closure);
  }
}
