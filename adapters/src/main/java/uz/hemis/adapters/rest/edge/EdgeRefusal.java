package uz.hemis.adapters.rest.edge;

import java.util.List;

/** A request that the edge refuses, with everything that is wrong about it. */
final class EdgeRefusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final EdgeFault fault;
  private final transient List<Violation> violations;

  EdgeRefusal(EdgeFault fault) {
    this(fault, List.of());
  }

  EdgeRefusal(EdgeFault fault, List<Violation> violations) {
    super(fault.name(), null, false, false);
    this.fault = fault;
    this.violations = List.copyOf(violations);
  }

  EdgeFault fault() {
    return fault;
  }

  List<Violation> violations() {
    return violations;
  }
}
