package uz.hemis.adapters.persistence.regulation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import uz.hemis.domain.regulation.EntryObject;
import uz.hemis.domain.regulation.LateEntryItem;

/**
 * One of the entries that a request for late entry names.
 *
 * @param live whether the request or permit may still let it in
 */
@Embeddable
record PermitEntry(
    @Column(name = "duty") String duty,
    @Column(name = "subject_id") UUID subjectId,
    @Column(name = "event") String event,
    @Column(name = "order_number") String orderNumber,
    @Column(name = "event_date") LocalDate eventDate,
    @Column(name = "due_date") LocalDate dueDate,
    @Column(name = "live") boolean live,
    @Column(name = "used_by") UUID usedBy,
    @Column(name = "used_at") Instant usedAt) {

  static PermitEntry of(LateEntryItem item, boolean live, UUID usedBy, Instant usedAt) {
    EntryObject object = item.object();
    return new PermitEntry(
        item.duty(),
        object.subject(),
        object.event(),
        object.orderNumber(),
        object.eventDate(),
        item.dueDate(),
        live,
        usedBy,
        usedAt);
  }

  LateEntryItem toItem() {
    return new LateEntryItem(
        duty, new EntryObject(subjectId, event, orderNumber, eventDate), dueDate);
  }
}
