package uz.hemis.adapters.persistence.structure;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import uz.hemis.domain.structure.Change;
import uz.hemis.domain.structure.StructureOrder;
import uz.hemis.domain.structure.Unit;
import uz.hemis.domain.structure.UnitPeriod;
import uz.hemis.domain.structure.UnitType;

/** A unit as it stands after the last recorded change. */
@Entity
@Table(name = "structure_unit")
class UnitRow {

  @Id
  @Column(name = "id")
  UUID id;

  @Version
  @Column(name = "version")
  long version;

  @Enumerated(EnumType.STRING)
  @Column(name = "type")
  UnitType type;

  @Column(name = "parent_id")
  UUID parentId;

  @Enumerated(EnumType.STRING)
  @Column(name = "parent_type")
  UnitType parentType;

  @Embedded NamesColumns names;

  @Column(name = "code")
  String code;

  @Column(name = "opened_on")
  LocalDate openedOn;

  @Column(name = "latest")
  int latest;

  @Column(name = "closed_on")
  LocalDate closedOn;

  @Column(name = "closing_order_number")
  String closingOrderNumber;

  @Column(name = "closing_order_date")
  LocalDate closingOrderDate;

  @Column(name = "closed_by")
  UUID closedBy;

  @Column(name = "closed_at")
  Instant closedAt;

  void fill(Unit unit, UnitType typeOfParent) {
    UnitPeriod current = unit.current();
    type = unit.type();
    parentId = current.parent();
    parentType = typeOfParent;
    names = NamesColumns.of(current.label().names());
    code = current.label().code();
    openedOn = unit.openedOn();
    latest = unit.history().size() - 1;
    Change closing = unit.closing();
    if (closing != null) {
      closedOn = closing.on();
      closingOrderNumber = closing.order().number();
      closingOrderDate = closing.order().date();
      closedBy = closing.recordedBy();
      closedAt = closing.recordedAt();
    }
  }

  Change closing() {
    return closedOn == null
        ? null
        : new Change(
            new StructureOrder(closingOrderNumber, closingOrderDate), closedOn, closedBy, closedAt);
  }
}
