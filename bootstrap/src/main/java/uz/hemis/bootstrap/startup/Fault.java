package uz.hemis.bootstrap.startup;

/**
 * One reason not to start.
 *
 * @param clause clause of the regulation, such as {@code 2.1}; empty for a purely technical fault
 * @param sentence what is wrong and what to do about it
 */
public record Fault(String clause, String sentence) {

  public static Fault technical(String sentence) {
    return new Fault("", sentence);
  }

  public String line() {
    return clause.isEmpty() ? sentence : "Clause " + clause + ": " + sentence;
  }
}
