package uz.hemis.domain.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.regulation.Duty;
import uz.hemis.domain.regulation.DutySource;
import uz.hemis.domain.regulation.Enforcement;
import uz.hemis.domain.regulation.Occasion;
import uz.hemis.domain.regulation.RegulationRule;
import uz.hemis.domain.regulation.Wording;
import uz.hemis.domain.shared.rule.Fault;
import uz.hemis.domain.shared.time.Term;

/**
 * A row of the annexes as it is drafted (2.1); published, it binds as a {@link Duty}.
 *
 * @param code stable name over all versions, such as {@code LESSON_PAIRS}
 * @param process where the row stands in the annexes
 * @param role the role that is bound
 * @param occasion what starts the term and which entries fulfil the duty
 * @param term how long the entry stays open
 * @param enforcement whether the end of the term locks
 * @param approver the role whose approval an entry needs; null for none
 * @param ground what the row rests on
 * @param wording what people read
 */
public record CatalogueRow(
    String code,
    Duty.Process process,
    Role role,
    Occasion occasion,
    Term term,
    Enforcement enforcement,
    Role approver,
    Ground ground,
    Wording wording) {

  /**
   * What a row rests on.
   *
   * @param clause clause of the regulation, such as {@code 3.1.4}
   * @param source whether the text states it
   * @param reason why a reconstructed row is as it is; null where the text states it
   */
  public record Ground(String clause, DutySource source, String reason) {

    public Ground {
      Objects.requireNonNull(source, "source");
    }
  }

  public CatalogueRow {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(process, "process");
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(occasion, "occasion");
    Objects.requireNonNull(term, "term");
    Objects.requireNonNull(enforcement, "enforcement");
    Objects.requireNonNull(ground, "ground");
    Objects.requireNonNull(wording, "wording");
  }

  /** Whether and how the row contradicts itself; such a row is not even drafted. */
  List<Fault> contradictions() {
    boolean reconstructed = ground.source() == DutySource.RECONSTRUCTED;
    List<Fault> found = new ArrayList<>();
    if (isBlank(ground.clause())) {
      found.add(new Fault(RegulationRule.DUTY_REASON_MISSING, "/clause", Map.of()));
    }
    if (reconstructed && isBlank(ground.reason())) {
      found.add(new Fault(RegulationRule.DUTY_REASON_MISSING, "/reason", Map.of()));
    }
    if (!reconstructed && ground.reason() != null) {
      found.add(new Fault(CatalogueRule.DUTY_REASON_NEEDLESS, "/reason", Map.of()));
    }
    if (approver == role) {
      Map<String, Object> facts = Map.of("role", role.name());
      found.add(new Fault(RegulationRule.DUTY_ROLE_UNFIT, "/approver", facts));
    }
    return found;
  }

  private static boolean isBlank(String text) {
    return text == null || text.isBlank();
  }
}
