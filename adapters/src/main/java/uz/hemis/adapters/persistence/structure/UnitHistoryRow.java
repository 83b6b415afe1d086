package uz.hemis.adapters.persistence.structure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import uz.hemis.domain.structure.Change;
import uz.hemis.domain.structure.StructureOrder;
import uz.hemis.domain.structure.Unit;
import uz.hemis.domain.structure.UnitLabel;
import uz.hemis.domain.structure.UnitPeriod;
import uz.hemis.domain.structure.UnitType;

/** One stretch of a unit's life; only its end is ever written later. */
@Entity
@Table(name = "structure_unit_history")
class UnitHistoryRow {

  /** A stretch is known by its unit and its number, from 0. */
  @Embeddable
  record Key(@Column(name = "unit_id") UUID unitId, @Column(name = "number") int number)
      implements Serializable {}

  @EmbeddedId Key key;

  @Column(name = "valid_from")
  LocalDate validFrom;

  @Column(name = "valid_to")
  LocalDate validTo;

  @Enumerated(EnumType.STRING)
  @Column(name = "type")
  UnitType type;

  @Column(name = "parent_id")
  UUID parentId;

  @Embedded NamesColumns names;

  @Column(name = "code")
  String code;

  @Column(name = "order_number")
  String orderNumber;

  @Column(name = "order_date")
  LocalDate orderDate;

  @Column(name = "recorded_by")
  UUID recordedBy;

  @Column(name = "recorded_at")
  Instant recordedAt;

  static UnitHistoryRow of(Unit unit, int number) {
    UnitPeriod period = unit.history().get(number);
    Change change = period.change();
    UnitHistoryRow row = new UnitHistoryRow();
    row.key = new Key(unit.id(), number);
    row.validFrom = period.from();
    row.validTo = period.until();
    row.type = unit.type();
    row.parentId = period.parent();
    row.names = NamesColumns.of(period.label().names());
    row.code = period.label().code();
    row.orderNumber = change.order() == null ? null : change.order().number();
    row.orderDate = change.order() == null ? null : change.order().date();
    row.recordedBy = change.recordedBy();
    row.recordedAt = change.recordedAt();
    return row;
  }

  UnitPeriod toPeriod() {
    return new UnitPeriod(new UnitLabel(names.toNames(), code), parentId, change(), validTo);
  }

  private Change change() {
    StructureOrder order = orderNumber == null ? null : new StructureOrder(orderNumber, orderDate);
    return new Change(order, validFrom, recordedBy, recordedAt);
  }
}
