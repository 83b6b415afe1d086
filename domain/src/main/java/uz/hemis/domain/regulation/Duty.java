package uz.hemis.domain.regulation;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.shared.rule.RuleBroken;
import uz.hemis.domain.shared.time.Term;

/**
 * A row of the regulation's annexes (2.1): which role does what, on which occasion, and how long
 * after it.
 *
 * @param code stable name, such as {@code PERSONNEL_EVENT}
 * @param process where the row stands in the annexes
 * @param role the role that the duty binds
 * @param occasion what starts the term and which entries fulfil the duty
 * @param term how long the entry stays open
 * @param enforcement whether the end of the term locks
 * @param approver the role whose approval an entry needs before it takes effect (4.3); null for
 *     none
 * @param basis what the row rests on
 * @param wording what people read
 */
public record Duty(
    String code,
    Process process,
    Role role,
    Occasion occasion,
    Term term,
    Enforcement enforcement,
    Role approver,
    Basis basis,
    Wording wording) {

  private static final int ANNEXES = 13;

  /**
   * Where a row stands in the annexes.
   *
   * @param annex number of the annex, 1 to 13
   * @param number number of the process (jarayon) within the annex, from 1
   */
  public record Process(int annex, int number) {

    public Process {
      if (annex < 1 || annex > ANNEXES || number < 1) {
        throw new IllegalArgumentException("annex " + annex + ", process " + number);
      }
    }
  }

  /**
   * What a duty rests on.
   *
   * @param clause clause of the regulation, such as {@code 3.1.3}
   * @param source whether the text states it
   * @param reason why a reconstructed row is as it is; null where the text states it
   * @param regulation the version that the row belongs to
   */
  public record Basis(
      String clause, DutySource source, String reason, RegulationVersion regulation) {

    public Basis {
      Objects.requireNonNull(clause, "clause");
      Objects.requireNonNull(source, "source");
      Objects.requireNonNull(regulation, "regulation");
      if ((source == DutySource.RECONSTRUCTED) != (reason != null)) {
        throw new IllegalArgumentException(source + " because of " + reason);
      }
    }

    /** A row that the text states. */
    public static Basis stated(String clause, RegulationVersion regulation) {
      return new Basis(clause, DutySource.TEXT, null, regulation);
    }
  }

  public Duty {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(process, "process");
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(occasion, "occasion");
    Objects.requireNonNull(term, "term");
    Objects.requireNonNull(enforcement, "enforcement");
    Objects.requireNonNull(basis, "basis");
    Objects.requireNonNull(wording, "wording");
  }

  /** The clause that states the duty. */
  public String clause() {
    return basis.clause();
  }

  /** Whether the text of the regulation states the term. */
  public DutySource source() {
    return basis.source();
  }

  /** The version of the regulation that the row belongs to. */
  public RegulationVersion regulation() {
    return basis.regulation();
  }

  /** Whether the end of the term locks entry: a hard duty with a term that ends. */
  public boolean locks() {
    return enforcement == Enforcement.HARD && !(term instanceof Term.Continuous);
  }

  /** The roles that enter what the duty asks for: its own and the super administrator (3.1.1). */
  public Set<Role> enteredBy() {
    return EnumSet.of(role, Role.SUPER_ADMINISTRATOR);
  }

  /**
   * Late entry is asked for by the role that the duty binds, or by the super administrator, who has
   * every right within the institution (3.1.1).
   *
   * @throws RuleBroken {@link RegulationRule#DUTY_OF_ANOTHER_ROLE}
   */
  public void requireEnteredBy(Role actor) {
    if (!enteredBy().contains(actor)) {
      throw new RuleBroken(
          RegulationRule.DUTY_OF_ANOTHER_ROLE,
          Map.of(
              "duty", code,
              "role", actor.name(),
              "roles", List.of(role.name(), Role.SUPER_ADMINISTRATOR.name())));
    }
  }
}
