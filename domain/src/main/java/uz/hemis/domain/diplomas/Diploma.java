package uz.hemis.domain.diplomas;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Place;
import uz.hemis.domain.shared.rule.RuleBroken;
import uz.hemis.domain.shared.time.Tashkent;

/**
 * A diploma with its supplement (annex 12, process 1). Its data are edited until a print status is
 * set; from then on only a duplicate, a record of its own, puts them right.
 */
public final class Diploma {

  private final UUID id;
  private final long version;
  private final Holder holder;
  private final UUID original;
  private final byte[] salt;
  private DiplomaContent content;
  private LocalDate printedOn;
  private final Set<BlankKind> printed;
  private HandOver handOver;
  private UUID replacement;
  private final List<DiplomaStep> newSteps = new ArrayList<>();

  /** Whose it is and which faculty prepared it. */
  public record Holder(UUID study, UUID person, UUID faculty) {

    public Holder {
      Objects.requireNonNull(study, "study");
      Objects.requireNonNull(person, "person");
      Objects.requireNonNull(faculty, "faculty");
    }
  }

  /**
   * What became of it.
   *
   * @param printedOn the day of the printing; null before
   * @param printed the parts whose print status was set
   * @param handOver null before
   * @param replacement the duplicate in its place; null without
   */
  public record Course(
      LocalDate printedOn, Set<BlankKind> printed, HandOver handOver, UUID replacement) {

    /** Nothing has happened yet. */
    public static final Course BEGINNING = new Course(null, Set.of(), null, null);

    public Course {
      printed = Set.copyOf(printed);
    }
  }

  /**
   * The diploma as it was kept.
   *
   * @param version counts the changes; 0 for a new one
   * @param original what it is the duplicate of; null for a first one
   * @param salt of the verification hash
   */
  public Diploma(
      UUID id,
      long version,
      Holder holder,
      UUID original,
      byte[] salt,
      DiplomaContent content,
      Course course) {
    this.id = Objects.requireNonNull(id, "id");
    this.version = version;
    this.holder = Objects.requireNonNull(holder, "holder");
    this.original = original;
    this.salt = salt.clone();
    this.content = Objects.requireNonNull(content, "content");
    this.printedOn = course.printedOn();
    this.printed = EnumSet.noneOf(BlankKind.class);
    this.printed.addAll(course.printed());
    this.handOver = course.handOver();
    this.replacement = course.replacement();
  }

  /** A new diploma. */
  public static Diploma prepare(
      UUID id, Holder holder, byte[] salt, DiplomaContent content, DiplomaStep.By by) {
    Diploma diploma = new Diploma(id, 0, holder, null, salt, content, Course.BEGINNING);
    diploma.note(DiplomaStep.Kind.PREPARED, by);
    return diploma;
  }

  /**
   * Replaces the data.
   *
   * @throws RuleBroken {@code DIPLOMA_LOCKED}, {@code VERSION_STALE}; {@code REGISTER_DATE_UNFIT}
   *     when it would be registered after its printing
   */
  public void revise(DiplomaContent next, long expectedVersion, DiplomaStep.By by) {
    requireEditable();
    if (version != expectedVersion) {
      throw new RuleBroken(AccessRule.VERSION_STALE, Map.of("version", version));
    }
    LocalDate registered = next.registration().date();
    if (printedOn != null && registered.isAfter(printedOn)) {
      throw new RuleBroken(
          DiplomaRule.REGISTER_DATE_UNFIT,
          "/registerDate",
          Map.of(
              "date", registered,
              "decisionDate", next.registration().decisionDate(),
              "today", printedOn));
    }
    content = next;
    note(DiplomaStep.Kind.REVISED, by);
  }

  /**
   * @throws RuleBroken {@code DIPLOMA_LOCKED}
   */
  public void requireEditable() {
    if (state() != DiplomaState.PREPARED) {
      throw new RuleBroken(DiplomaRule.DIPLOMA_LOCKED, Map.of("state", state().name()));
    }
  }

  /**
   * Records that diploma and supplement were printed.
   *
   * @throws RuleBroken {@code PRINTING_RECORDED}, {@code PRINTING_DATE_UNFIT}
   */
  public void print(LocalDate on, DiplomaStep.By by) {
    if (printedOn != null) {
      throw new RuleBroken(DiplomaRule.PRINTING_RECORDED, Map.of("printedOn", printedOn));
    }
    LocalDate registered = content.registration().date();
    LocalDate today = Tashkent.dateOf(by.at());
    if (on.isBefore(registered) || on.isAfter(today)) {
      throw new RuleBroken(
          DiplomaRule.PRINTING_DATE_UNFIT,
          "/printedOn",
          Map.of("registerDate", registered, "printedOn", on, "today", today));
    }
    printedOn = on;
    note(DiplomaStep.Kind.PRINTING_RECORDED, by);
  }

  /**
   * Sets the print status of a part, which locks the data.
   *
   * @throws RuleBroken {@code PRINTING_UNRECORDED}, {@code PRINT_STATUS_STANDS}
   */
  public void setPrinted(BlankKind part, DiplomaStep.By by) {
    if (printedOn == null) {
      throw new RuleBroken(DiplomaRule.PRINTING_UNRECORDED);
    }
    if (!printed.add(part)) {
      throw new RuleBroken(DiplomaRule.PRINT_STATUS_STANDS, Map.of("part", part.name()));
    }
    note(
        part == BlankKind.DIPLOMA
            ? DiplomaStep.Kind.DIPLOMA_STATUS_SET
            : DiplomaStep.Kind.SUPPLEMENT_STATUS_SET,
        by);
  }

  /**
   * Hands it over.
   *
   * @param cleared whether the clearance sheet for graduation is complete
   * @throws RuleBroken {@code DIPLOMA_REPLACED}, {@code DIPLOMA_HANDED_OVER}, {@code
   *     DIPLOMA_UNPRINTED}, {@code CLEARANCE_INCOMPLETE}, {@code HAND_OVER_DATE_UNFIT}
   */
  public void handOver(HandOver given, boolean cleared, DiplomaStep.By by) {
    requireInForce();
    if (handOver != null) {
      throw new RuleBroken(DiplomaRule.DIPLOMA_HANDED_OVER, Map.of("handedOn", handOver.on()));
    }
    if (!isWholePrinted()) {
      throw new RuleBroken(DiplomaRule.DIPLOMA_UNPRINTED);
    }
    if (!cleared) {
      throw new RuleBroken(DiplomaRule.CLEARANCE_INCOMPLETE);
    }
    LocalDate today = Tashkent.dateOf(by.at());
    if (given.on().isBefore(printedOn) || given.on().isAfter(today)) {
      throw new RuleBroken(
          DiplomaRule.HAND_OVER_DATE_UNFIT,
          "/handedOn",
          Map.of("printedOn", printedOn, "handedOn", given.on(), "today", today));
    }
    handOver = given;
    note(DiplomaStep.Kind.HANDED_OVER, by);
  }

  /**
   * @throws RuleBroken {@code DIPLOMA_REPLACED}, {@code DUPLICATE_NEEDLESS}
   */
  public void requireReplaceable() {
    requireInForce();
    if (state() == DiplomaState.PREPARED) {
      throw new RuleBroken(DiplomaRule.DUPLICATE_NEEDLESS);
    }
  }

  /**
   * Gives its place to a duplicate with an order and a register line of its own.
   *
   * @return the duplicate
   * @throws RuleBroken what {@link #requireReplaceable} refuses
   */
  public Diploma duplicate(
      UUID duplicateId, byte[] duplicateSalt, DiplomaContent right, DiplomaStep.By by) {
    requireReplaceable();
    Diploma duplicate =
        new Diploma(duplicateId, 0, holder, id, duplicateSalt, right, Course.BEGINNING);
    duplicate.note(DiplomaStep.Kind.PREPARED, by);
    replacement = duplicateId;
    note(DiplomaStep.Kind.DUPLICATED, by);
    return duplicate;
  }

  private void requireInForce() {
    if (replacement != null) {
      throw new RuleBroken(DiplomaRule.DIPLOMA_REPLACED, Map.of("duplicate", replacement));
    }
  }

  private void note(DiplomaStep.Kind kind, DiplomaStep.By by) {
    newSteps.add(by.step(kind));
  }

  /** How it stands. */
  public DiplomaState state() {
    if (replacement != null) {
      return DiplomaState.DUPLICATED;
    }
    if (handOver != null) {
      return DiplomaState.HANDED_OVER;
    }
    return printed.isEmpty() ? DiplomaState.PREPARED : DiplomaState.PRINTED;
  }

  /** Whether the print status of diploma and of supplement is set. */
  public boolean isWholePrinted() {
    return printed.size() == BlankKind.values().length;
  }

  public UUID id() {
    return id;
  }

  /** Counts the changes; two writers never build on the same one. */
  public long version() {
    return version;
  }

  public Holder holder() {
    return holder;
  }

  /** Where it belongs, so that scopes can be held against it. */
  public Place place() {
    return new Place(List.of(holder.faculty()), holder.person());
  }

  /** What it is the duplicate of; empty for a first one. */
  public Optional<UUID> original() {
    return Optional.ofNullable(original);
  }

  public DiplomaContent content() {
    return content;
  }

  public byte[] salt() {
    return salt.clone();
  }

  /** By what it is verified. */
  public VerificationHash hash() {
    return VerificationHash.of(salt, content);
  }

  /** What became of it. */
  public Course course() {
    return new Course(printedOn, printed, handOver, replacement);
  }

  /** What was done since it was kept. */
  public List<DiplomaStep> newSteps() {
    return List.copyOf(newSteps);
  }
}
