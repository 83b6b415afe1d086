package uz.hemis.domain.classifiers;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.shared.rule.Faults;
import uz.hemis.domain.shared.rule.RuleBroken;

/** The codes of one classifier in its newest version (1.3). Each verb makes the next version. */
public final class CodeList {

  private final Classifier classifier;
  private final Map<String, ClassifierCode> codes = new LinkedHashMap<>();
  private long version;
  private Revision revision;

  /**
   * @param version the newest version, from 1
   * @param codes all codes, in force or retired
   */
  public CodeList(Classifier classifier, long version, Collection<ClassifierCode> codes) {
    this.classifier = classifier;
    this.version = version;
    codes.forEach(code -> this.codes.put(code.code(), code));
  }

  /**
   * What the newest version changed.
   *
   * @param codes the changed codes as they stand now
   */
  public record Revision(long version, CodeChange change, List<ClassifierCode> codes) {}

  /**
   * Adds codes in one version.
   *
   * @throws RuleBroken {@link ClassifierRule#CODE_EXISTS} and {@link ClassifierRule#CODE_REPEATED},
   *     all faults at once
   */
  public void add(List<ClassifierCode> added) {
    Faults faults = new Faults();
    Set<String> named = new HashSet<>();
    for (int i = 0; i < added.size(); i++) {
      String code = added.get(i).code();
      String field = "/codes/" + i + "/code";
      if (codes.containsKey(code)) {
        faults.add(ClassifierRule.CODE_EXISTS, field, about(code));
      } else if (!named.add(code)) {
        faults.add(ClassifierRule.CODE_REPEATED, field, about(code));
      }
    }
    faults.throwIfAny();
    revise(CodeChange.ADDED, added);
  }

  /**
   * Names a code anew; what it means stays. The same names once more change nothing.
   *
   * @throws RuleBroken {@link AccessRule#NOT_FOUND}
   */
  public void rename(String code, CodeNames names) {
    ClassifierCode known = get(code);
    if (!known.names().equals(names)) {
      revise(CodeChange.RENAMED, List.of(known.named(names)));
    }
  }

  /**
   * Sets the first day on which the code is not entered any more, or moves it while it has not
   * come. The same day once more changes nothing.
   *
   * @param from today or later
   * @throws RuleBroken {@link AccessRule#NOT_FOUND}, {@link ClassifierRule#RETIREMENT_BEGUN} or
   *     {@link ClassifierRule#RETIREMENT_BACKDATED}
   */
  public void retire(String code, LocalDate from, LocalDate today) {
    ClassifierCode known = get(code);
    if (from.equals(known.retiredFrom())) {
      return;
    }
    if (!known.isInForceOn(today)) {
      throw new RuleBroken(ClassifierRule.RETIREMENT_BEGUN, about(code, known.retiredFrom()));
    }
    if (from.isBefore(today)) {
      throw new RuleBroken(
          ClassifierRule.RETIREMENT_BACKDATED,
          "/from",
          Map.of("from", from.toString(), "today", today.toString()));
    }
    revise(CodeChange.RETIRED, List.of(known.retiredFrom(from)));
  }

  /**
   * Brings a code back, or calls its coming retirement off.
   *
   * @throws RuleBroken {@link AccessRule#NOT_FOUND} or {@link ClassifierRule#CODE_NOT_RETIRED}
   */
  public void restore(String code) {
    ClassifierCode known = get(code);
    if (known.retiredFrom() == null) {
      throw new RuleBroken(ClassifierRule.CODE_NOT_RETIRED, about(code));
    }
    revise(CodeChange.RESTORED, List.of(known.retiredFrom(null)));
  }

  /** What changed; empty when nothing did. */
  public Optional<Revision> revision() {
    return Optional.ofNullable(revision);
  }

  public Classifier classifier() {
    return classifier;
  }

  private ClassifierCode get(String code) {
    return Optional.ofNullable(codes.get(code))
        .orElseThrow(() -> new RuleBroken(AccessRule.NOT_FOUND));
  }

  private void revise(CodeChange change, List<ClassifierCode> changed) {
    changed.forEach(code -> codes.put(code.code(), code));
    version++;
    revision = new Revision(version, change, List.copyOf(changed));
  }

  private Map<String, Object> about(String code) {
    return Map.of("classifier", classifier.name(), "code", code);
  }

  private Map<String, Object> about(String code, LocalDate retiredFrom) {
    return Map.of(
        "classifier", classifier.name(), "code", code, "retiredFrom", retiredFrom.toString());
  }
}
