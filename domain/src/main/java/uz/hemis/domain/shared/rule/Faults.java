package uz.hemis.domain.shared.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Gathers all faults of an entry so that the person who entered it reads them at once. */
public final class Faults {

  private final List<Fault> found = new ArrayList<>();

  /** Notes a broken rule about the member {@code field} (JSON pointer). */
  public Faults add(Rule rule, String field, Map<String, Object> facts) {
    found.add(new Fault(rule, field, facts));
    return this;
  }

  /** Notes the rule when it is broken. */
  public Faults addIf(boolean broken, Rule rule, String field) {
    return broken ? add(rule, field, Map.of()) : this;
  }

  /**
   * Builds a part of the entry, keeping its refusal together with the others.
   *
   * @return the part, or null when it was refused
   */
  public <T> T gather(String field, Supplier<T> part) {
    try {
      return part.get();
    } catch (RuleBroken broken) {
      broken.faults().forEach(f -> found.add(new Fault(f.rule(), field + f.field(), f.facts())));
      return null;
    }
  }

  /**
   * @throws RuleBroken with every fault noted, if there is any
   */
  public void throwIfAny() {
    if (!found.isEmpty()) {
      throw new RuleBroken(found);
    }
  }
}
