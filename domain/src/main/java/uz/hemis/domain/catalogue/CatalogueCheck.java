package uz.hemis.domain.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import uz.hemis.domain.regulation.EventKind;
import uz.hemis.domain.regulation.RegulationRule;
import uz.hemis.domain.shared.rule.Fault;
import uz.hemis.domain.shared.rule.RuleBroken;

/**
 * Judges whether a draft could become law (7.2), naming everything that is wrong at once. A row
 * that is taken over unchanged from the newest published version is law already and not judged
 * anew.
 *
 * @param kinds the known kinds of events by code
 * @param newest the newest published version
 * @param today the day of the judgement
 */
public record CatalogueCheck(
    Map<String, EventKind> kinds, PublishedVersion newest, LocalDate today) {

  public CatalogueCheck {
    kinds = Map.copyOf(kinds);
    Objects.requireNonNull(newest, "newest");
    Objects.requireNonNull(today, "today");
  }

  /**
   * All faults of a draft, with JSON pointers such as {@code /duties/LESSON_PAIRS/term}; none when
   * it can be published.
   *
   * @param base the code of the version that it was copied from
   */
  public List<Fault> faults(String base, CatalogueContent content) {
    List<Fault> faults =
        new ArrayList<>(
            HeadingCheck.of(content.heading(), newest.content().heading().inForceFrom(), today));
    content.rows().values().stream()
        .filter(row -> !row.equals(newest.content().rows().get(row.code())))
        .forEach(row -> faults.addAll(RowCheck.of(row, kinds)));
    faults.addAll(sharedProcesses(content));
    faults.addAll(standing(base, content));
    return List.copyOf(faults);
  }

  /**
   * @throws RuleBroken with every fault
   */
  public void requireFit(String base, CatalogueContent content) {
    List<Fault> faults = faults(base, content);
    if (!faults.isEmpty()) {
      throw new RuleBroken(faults);
    }
  }

  /** What the content changes of the law in force. */
  public CatalogueChange changeTo(CatalogueContent content) {
    return CatalogueChange.between(newest.content(), content);
  }

  /** How the draft stands to the law that it is to replace. */
  private List<Fault> standing(String base, CatalogueContent content) {
    if (!newest.code().equals(base)) {
      Map<String, Object> facts = Map.of("base", base, "newest", newest.code());
      return List.of(new Fault(CatalogueRule.VERSION_OUTDATED, "", facts));
    }
    return changeTo(content).isNothing()
        ? List.of(new Fault(RegulationRule.VERSION_CHANGES_NOTHING, "", Map.of("regulation", base)))
        : List.of();
  }

  private static List<Fault> sharedProcesses(CatalogueContent content) {
    return content.rows().values().stream()
        .collect(Collectors.groupingBy(CatalogueRow::process))
        .values()
        .stream()
        .flatMap(rows -> rows.stream().skip(1).map(row -> taken(row, rows.getFirst())))
        .toList();
  }

  private static Fault taken(CatalogueRow row, CatalogueRow first) {
    return processTaken("/duties/" + row.code() + "/process", row, first);
  }

  /** The fault of a row at an annex and process where another one stands. */
  static Fault processTaken(String field, CatalogueRow row, CatalogueRow other) {
    return new Fault(
        RegulationRule.DUTY_PROCESS_TAKEN,
        field,
        Map.of(
            "annex", row.process().annex(),
            "process", row.process().number(),
            "duty", other.code()));
  }
}
