package uz.hemis.adapters.rest.edge;

import java.util.List;

/** A request that the edge refuses, with everything that is wrong about it. */
final class EdgeRefusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final EdgeFault fault;
  private final transient List<Violation> violations;
  private final long retryAfterSeconds;

  EdgeRefusal(EdgeFault fault) {
    this(fault, List.of());
  }

  EdgeRefusal(EdgeFault fault, List<Violation> violations) {
    this(fault, violations, 0);
  }

  private EdgeRefusal(EdgeFault fault, List<Violation> violations, long retryAfterSeconds) {
    super(fault.name(), null, false, false);
    this.fault = fault;
    this.violations = List.copyOf(violations);
    this.retryAfterSeconds = retryAfterSeconds;
  }

  /** Somebody asked too often and may ask again after the seconds. */
  static EdgeRefusal tooMany(long retryAfterSeconds) {
    return new EdgeRefusal(EdgeFault.TOO_MANY_REQUESTS, List.of(), retryAfterSeconds);
  }

  EdgeFault fault() {
    return fault;
  }

  List<Violation> violations() {
    return violations;
  }

  /** How long to wait; 0 where waiting does not help. */
  long retryAfterSeconds() {
    return retryAfterSeconds;
  }
}
