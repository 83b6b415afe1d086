package uz.hemis.application.breaches.query;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import uz.hemis.application.breaches.query.BreachItem.Named;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.breaches.BreachFacts;
import uz.hemis.domain.breaches.MeasureKind;
import uz.hemis.domain.breaches.Side;
import uz.hemis.domain.breaches.Statement;
import uz.hemis.domain.shared.document.OfficialDocument;

/**
 * A breach as people read it.
 *
 * @param facts what it rests on, in the order in which it was noted
 * @param statements what the responsible person and the head said; empty where persons are not
 *     shown
 * @param measure null while none is taken
 * @param closure null while it is not closed
 */
public record BreachView(
    BreachItem item,
    List<BreachFacts> facts,
    List<Said> statements,
    Taken measure,
    Closed closure) {

  public BreachView {
    facts = List.copyOf(facts);
    statements = List.copyOf(statements);
  }

  /**
   * A statement.
   *
   * @param file the explanatory letter; null for none
   */
  public record Said(
      UUID id, Statement.Kind kind, Side side, Named person, String text, UUID file, Instant at) {}

  /**
   * The measure.
   *
   * @param order null where none is needed, or where persons are not shown
   * @param reason null where none was given, or where persons are not shown
   * @param by null where persons are not shown
   */
  public record Taken(
      MeasureKind kind, OfficialDocument order, String reason, Named by, Role role, Instant at) {}

  /**
   * The end.
   *
   * @param note null where persons are not shown
   * @param by null where persons are not shown
   */
  public record Closed(String note, Named by, Role role, Instant at) {}

  /** The same without the persons and whatever names them (order, clause 4). */
  public BreachView withoutPersons() {
    return new BreachView(
        item.withoutPersons(),
        facts,
        List.of(),
        measure == null
            ? null
            : new Taken(measure.kind(), null, null, null, measure.role(), measure.at()),
        closure == null ? null : new Closed(null, null, closure.role(), closure.at()));
  }
}
