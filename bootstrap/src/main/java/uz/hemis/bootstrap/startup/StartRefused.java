package uz.hemis.bootstrap.startup;

import java.util.List;

/**
 * The application does not start; each line tells the operator one fault, without a stack trace.
 */
public final class StartRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public StartRefused(String line) {
    super(line);
  }

  public StartRefused(String line, Throwable cause) {
    super(line, cause);
  }

  public StartRefused(List<Fault> faults) {
    super(String.join("\n", faults.stream().map(Fault::line).toList()));
  }

  /** What to print, at least one line. */
  public List<String> lines() {
    return getMessage().lines().toList();
  }
}
