package uz.hemis.domain.regulation;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import uz.hemis.domain.shared.rule.Faults;
import uz.hemis.domain.shared.rule.RuleBroken;

/** The papers of a request for late entry, each as the id of an uploaded file. */
public record Papers(Map<Paper, UUID> files) {

  /**
   * @throws RuleBroken {@link RegulationRule#PAPER_MISSING} once for each paper that is missing
   */
  public Papers {
    Faults faults = new Faults();
    for (Paper paper : Paper.values()) {
      if (files.get(paper) == null) {
        faults.add(RegulationRule.PAPER_MISSING, paper.field(), Map.of("paper", paper.name()));
      }
    }
    faults.throwIfAny();
    files = Collections.unmodifiableMap(new EnumMap<>(files));
  }

  /** The papers, any of which may be null and is then refused. */
  public static Papers of(UUID justification, UUID employeeLetter, UUID headLetter) {
    Map<Paper, UUID> files = new EnumMap<>(Paper.class);
    files.put(Paper.JUSTIFICATION, justification);
    files.put(Paper.EMPLOYEE_LETTER, employeeLetter);
    files.put(Paper.HEAD_LETTER, headLetter);
    return new Papers(files);
  }

  /** The file of a paper. */
  public UUID file(Paper paper) {
    return files.get(paper);
  }
}
