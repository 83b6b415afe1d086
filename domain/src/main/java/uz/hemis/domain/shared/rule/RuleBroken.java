package uz.hemis.domain.shared.rule;

import java.util.List;
import java.util.Map;

/**
 * The only way in which the system says no: one or more broken rules. It unwinds the transaction,
 * and the edge turns it into a problem document.
 */
public final class RuleBroken extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Fault> faults;

  public RuleBroken(Rule rule) {
    this(rule, Map.of());
  }

  /**
   * @param facts typed data on which the rule was judged
   */
  public RuleBroken(Rule rule, Map<String, Object> facts) {
    this(rule, "", facts);
  }

  /**
   * @param field JSON pointer of the member at fault
   */
  public RuleBroken(Rule rule, String field, Map<String, Object> facts) {
    this(List.of(new Fault(rule, field, facts)));
  }

  /**
   * @param faults at least one
   */
  public RuleBroken(List<Fault> faults) {
    super(faults.stream().map(f -> f.rule().name()).toList().toString(), null, false, false);
    this.faults = List.copyOf(faults);
  }

  /** All broken rules, in the order in which they were found; at least one. */
  public List<Fault> faults() {
    return faults;
  }

  /** The first broken rule. */
  public Rule rule() {
    return faults.getFirst().rule();
  }

  /** The facts of the first broken rule. */
  public Map<String, Object> facts() {
    return faults.getFirst().facts();
  }
}
