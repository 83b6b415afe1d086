package uz.hemis.adapters.persistence.structure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import uz.hemis.application.structure.query.UnitView;
import uz.hemis.domain.structure.Change;
import uz.hemis.domain.structure.StructureOrder;
import uz.hemis.domain.structure.UnitLabel;
import uz.hemis.domain.structure.UnitType;

/** What is read of a unit {@code u}, a stretch {@code h} and its opening {@code o}. */
record UnitProjection(
    UUID id,
    UnitType type,
    NamesColumns names,
    String code,
    UUID parent,
    String orderNumber,
    LocalDate orderDate,
    LocalDate openedOn,
    UUID openedBy,
    Instant openedAt,
    String closingOrderNumber,
    LocalDate closingOrderDate,
    LocalDate closedOn,
    UUID closedBy,
    Instant closedAt,
    long version) {

  static final String COLUMNS =
      """
      u.id, u.type, h.names, h.code, h.parentId,
      o.orderNumber, o.orderDate, o.validFrom, o.recordedBy, o.recordedAt,
      u.closingOrderNumber, u.closingOrderDate, u.closedOn, u.closedBy, u.closedAt, u.version
      """;

  UnitView toView() {
    return new UnitView(
        id,
        type,
        new UnitLabel(names.toNames(), code),
        parent,
        change(orderNumber, orderDate, openedOn, openedBy, openedAt),
        closedOn == null
            ? null
            : change(closingOrderNumber, closingOrderDate, closedOn, closedBy, closedAt),
        version);
  }

  private static Change change(
      String orderNumber, LocalDate orderDate, LocalDate on, UUID by, Instant at) {
    return new Change(new StructureOrder(orderNumber, orderDate), on, by, at);
  }
}
