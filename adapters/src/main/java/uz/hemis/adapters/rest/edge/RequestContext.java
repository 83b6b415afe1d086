package uz.hemis.adapters.rest.edge;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import uz.hemis.application.audit.Deed;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.shared.rule.RuleBroken;

/** What the edge knows of the request before an operation runs. */
@RequestScoped
public class RequestContext {

  private Actor actor;
  private Long expectedVersion;
  private Locale language = Languages.UZBEK_LATIN;
  private Deed.Origin origin;
  private String deedReason;
  private Operation operation;
  private String idempotencyKey;
  private byte[] fingerprint;
  private boolean begun;
  private UUID instruction;
  private String variant;
  private boolean asksForPage;
  private boolean previews;
  private final List<UUID> subjects = new ArrayList<>();
  private final Map<String, Object> facts = new TreeMap<>();

  /**
   * Who acts, in which role.
   *
   * @throws RuleBroken {@link AccessRule#NOT_SIGNED_IN} in a public operation without a token
   */
  public Actor actor() {
    if (actor == null) {
      throw new RuleBroken(AccessRule.NOT_SIGNED_IN, Map.of());
    }
    return actor;
  }

  /** Who acts; null when nobody is signed in. */
  public Actor actorOrNull() {
    return actor;
  }

  /** The version that the change builds on, out of If-Match. */
  public long expectedVersion() {
    return expectedVersion;
  }

  /** The language of sentences: uz-Latn, uz-Cyrl, ru or en. */
  public Locale language() {
    return language;
  }

  /** From where the request came. */
  public Deed.Origin origin() {
    return origin;
  }

  /** Identifier of the request, for people to quote; null before it was admitted. */
  public String trace() {
    return origin == null ? null : origin.trace();
  }

  /** Why the deed is done, where the operation asks for it; null otherwise. */
  public String deedReason() {
    return deedReason;
  }

  /** Gives the reason that is kept with the deed in the record. */
  public void because(String reason) {
    this.deedReason = reason;
  }

  /** Names a thing that the deed is about, where neither path nor answer does. */
  public void about(UUID subject) {
    subjects.add(subject);
  }

  /** Adds typed data that the record of deeds shows of this one; no personal data. */
  public void note(String fact, Object value) {
    facts.put(fact, value);
  }

  /** Names what the answer depends on besides its version and language, such as today's date. */
  public void variesBy(Object variant) {
    this.variant = variant.toString();
  }

  /** Whether a browser asks, to which a page says more than JSON. */
  boolean asksForPage() {
    return asksForPage;
  }

  void asksForPage(boolean asks) {
    this.asksForPage = asks;
  }

  /** Whether the deed is only judged, and nothing of it shall stay. */
  boolean previews() {
    return previews;
  }

  void previews(boolean only) {
    this.previews = only;
    if (only) {
      note("preview", true);
    }
  }

  /** How the record calls what is done: a preview writes nothing, but shows what the deed would. */
  Deed.Kind kindOfDeed() {
    return operation.writes() && !previews ? Deed.Kind.WRITE : Deed.Kind.READ;
  }

  String variant() {
    return variant;
  }

  /** The leadership's instruction that the deed names, if any. */
  public Optional<UUID> namedInstruction() {
    return Optional.ofNullable(instruction);
  }

  void names(UUID instruction) {
    this.instruction = instruction;
  }

  Map<String, Object> facts() {
    return facts;
  }

  List<UUID> subjects() {
    return subjects;
  }

  Operation operation() {
    return operation;
  }

  void runs(Operation operation) {
    this.operation = operation;
  }

  /** Whether the deed begins now: an operation that calls another of its resource is one deed. */
  boolean begins() {
    boolean first = !begun;
    begun = true;
    return first;
  }

  String idempotencyKey() {
    return idempotencyKey;
  }

  void repeatsUnder(String key) {
    this.idempotencyKey = key;
  }

  byte[] fingerprint() {
    return fingerprint;
  }

  void fingerprint(byte[] hash) {
    this.fingerprint = hash;
  }

  void signedIn(Actor actor) {
    this.actor = actor;
  }

  void expects(Long version) {
    this.expectedVersion = version;
  }

  void speaks(Locale language) {
    this.language = language;
  }

  void comesFrom(Deed.Origin origin) {
    this.origin = origin;
  }
}
