package uz.hemis.adapters.persistence.regulation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.regulation.DutyInstance;
import uz.hemis.domain.regulation.DutyInstance.Charge;
import uz.hemis.domain.regulation.DutyInstance.DutyReference;
import uz.hemis.domain.regulation.DutyInstance.Fulfilment;
import uz.hemis.domain.regulation.DutyInstance.Kept;
import uz.hemis.domain.regulation.DutySource;
import uz.hemis.domain.regulation.Enforcement;
import uz.hemis.domain.regulation.EntryObject;
import uz.hemis.domain.regulation.Review;
import uz.hemis.domain.shared.time.Tashkent;

/** A duty for one occasion. */
@Entity
@Table(name = "regulation_duty_instance")
class DutyInstanceRow {

  @Id
  @Column(name = "id")
  UUID id;

  @Version
  @Column(name = "version")
  long version;

  @Column(name = "duty")
  String duty;

  @Column(name = "regulation")
  String regulation;

  @Column(name = "annex")
  int annex;

  @Enumerated(EnumType.STRING)
  @Column(name = "role")
  Role role;

  @Enumerated(EnumType.STRING)
  @Column(name = "enforcement")
  Enforcement enforcement;

  @Column(name = "clause")
  String clause;

  @Enumerated(EnumType.STRING)
  @Column(name = "source")
  DutySource source;

  @Column(name = "subject_id")
  UUID subjectId;

  @Column(name = "event")
  String event;

  @Column(name = "order_number")
  String orderNumber;

  @Column(name = "event_date")
  LocalDate eventDate;

  @Column(name = "unit_id")
  UUID unitId;

  @Column(name = "responsible_person")
  UUID responsiblePerson;

  @Column(name = "due_date")
  LocalDate dueDate;

  @Column(name = "opened_at")
  Instant openedAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "status")
  InstanceStatus status;

  @Column(name = "missed")
  boolean missed;

  @Column(name = "done_kind")
  String doneKind;

  @Column(name = "done_by")
  UUID doneBy;

  @Enumerated(EnumType.STRING)
  @Column(name = "done_role")
  Role doneRole;

  @Column(name = "done_at")
  Instant doneAt;

  @Column(name = "done_late")
  Boolean doneLate;

  @Column(name = "permit_id")
  UUID permitId;

  @Enumerated(EnumType.STRING)
  @Column(name = "review_outcome")
  Review.Outcome reviewOutcome;

  @Column(name = "review_note")
  String reviewNote;

  @Column(name = "review_by")
  UUID reviewBy;

  @Enumerated(EnumType.STRING)
  @Column(name = "review_role")
  Role reviewRole;

  @Column(name = "review_at")
  Instant reviewAt;

  static DutyInstanceRow of(DutyInstance instance) {
    DutyInstanceRow row = new DutyInstanceRow();
    row.id = instance.id();
    row.duty = instance.duty().code();
    row.regulation = instance.duty().regulation();
    row.annex = instance.duty().annex();
    row.role = instance.duty().role();
    row.enforcement = instance.duty().enforcement();
    row.clause = instance.duty().clause();
    row.source = instance.duty().source();
    row.subjectId = instance.object().subject();
    row.event = instance.object().event();
    row.orderNumber = instance.object().orderNumber();
    row.unitId = instance.charge().unit();
    row.responsiblePerson = instance.charge().responsible();
    row.openedAt = instance.openedAt();
    row.follow(instance);
    return row;
  }

  /** Takes over what happens to a duty after it was opened. */
  void follow(DutyInstance instance) {
    eventDate = instance.object().eventDate();
    dueDate = instance.dueDate();
    status = InstanceStatus.of(instance);
    missed = instance.kept().missed();
    instance.fulfilment().ifPresent(this::done);
    instance.review().ifPresent(this::reviewed);
  }

  DutyInstance toInstance() {
    return new DutyInstance(
        id,
        version,
        new DutyReference(duty, regulation, annex, role, enforcement, clause, source),
        new EntryObject(subjectId, event, orderNumber, eventDate),
        new Charge(unitId, responsiblePerson),
        dueDate,
        openedAt,
        new Kept(missed, status == InstanceStatus.VOID, toFulfilment(), toReview()));
  }

  private void done(Fulfilment by) {
    doneKind = by.kind();
    doneBy = by.person();
    doneRole = by.role();
    doneAt = by.at();
    doneLate = Tashkent.dateOf(by.at()).isAfter(dueDate);
    permitId = by.permit();
  }

  private void reviewed(Review by) {
    reviewOutcome = by.outcome();
    reviewNote = by.note();
    reviewBy = by.person();
    reviewRole = by.role();
    reviewAt = by.at();
  }

  private Fulfilment toFulfilment() {
    return doneAt == null ? null : new Fulfilment(doneKind, doneBy, doneRole, doneAt, permitId);
  }

  private Review toReview() {
    return reviewAt == null
        ? null
        : new Review(reviewOutcome, reviewNote, reviewBy, reviewRole, reviewAt);
  }
}
