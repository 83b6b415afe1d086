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
import org.hibernate.annotations.ColumnTransformer;
import uz.hemis.domain.access.MinistryUnit;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.regulation.DecisionFacts;
import uz.hemis.domain.regulation.EntryObject;
import uz.hemis.domain.regulation.LateEntryPermit;
import uz.hemis.domain.regulation.LateEntryRequest;
import uz.hemis.domain.regulation.Paper;
import uz.hemis.domain.regulation.Papers;
import uz.hemis.domain.regulation.PermitDecision;
import uz.hemis.domain.regulation.PermitUse;
import uz.hemis.domain.regulation.Ruling;
import uz.hemis.domain.shared.time.Lateness;

/** A request for late entry with its decision and use. */
@Entity
@Table(name = "regulation_permit")
class PermitRow {

  @Id
  @Column(name = "id")
  UUID id;

  @Version
  @Column(name = "version")
  long version;

  @Column(name = "duty")
  String duty;

  @Enumerated(EnumType.STRING)
  @Column(name = "duty_role")
  Role dutyRole;

  @Column(name = "subject_id")
  UUID subjectId;

  @Column(name = "event")
  String event;

  @Column(name = "order_number")
  String orderNumber;

  @Column(name = "event_date")
  LocalDate eventDate;

  @Column(name = "due_date")
  LocalDate dueDate;

  @Column(name = "ministry_from")
  LocalDate ministryFrom;

  @Column(name = "reason")
  String reason;

  @Column(name = "justification_file")
  UUID justificationFile;

  @Column(name = "employee_letter_file")
  UUID employeeLetterFile;

  @Column(name = "head_letter_file")
  UUID headLetterFile;

  @Column(name = "requester_person")
  UUID requesterPerson;

  @Column(name = "requester_account")
  UUID requesterAccount;

  @Enumerated(EnumType.STRING)
  @Column(name = "requester_role")
  Role requesterRole;

  @Column(name = "requested_at")
  Instant requestedAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "status")
  PermitStatus status;

  @Column(name = "last_day")
  LocalDate lastDay;

  @Column(name = "decision_reason")
  String decisionReason;

  @Column(name = "decider_person")
  UUID deciderPerson;

  @Column(name = "decider_account")
  UUID deciderAccount;

  @Enumerated(EnumType.STRING)
  @Column(name = "decider_role")
  Role deciderRole;

  @Enumerated(EnumType.STRING)
  @Column(name = "decider_unit")
  MinistryUnit deciderUnit;

  @Column(name = "decided_at")
  Instant decidedAt;

  @Column(name = "decision_facts", columnDefinition = "jsonb")
  @ColumnTransformer(write = "cast(? as jsonb)")
  String decisionFacts;

  @Column(name = "used_by")
  UUID usedBy;

  @Column(name = "used_at")
  Instant usedAt;

  static PermitRow of(LateEntryPermit permit) {
    LateEntryRequest request = permit.request();
    EntryObject object = request.object();
    PermitRow row = new PermitRow();
    row.id = permit.id();
    row.duty = request.duty();
    row.dutyRole = request.dutyRole();
    row.subjectId = object.subject();
    row.event = object.event();
    row.orderNumber = object.orderNumber();
    row.eventDate = object.eventDate();
    row.dueDate = request.dueDate();
    row.ministryFrom = Lateness.lastNotGross(request.dueDate()).plusDays(1);
    row.reason = request.reason();
    row.justificationFile = request.papers().file(Paper.JUSTIFICATION);
    row.employeeLetterFile = request.papers().file(Paper.EMPLOYEE_LETTER);
    row.headLetterFile = request.papers().file(Paper.HEAD_LETTER);
    row.requesterPerson = request.requester().person();
    row.requesterAccount = request.requester().account();
    row.requesterRole = request.requester().role();
    row.requestedAt = request.requestedAt();
    row.follow(permit);
    return row;
  }

  /** Takes over what happens to a request after it was made. */
  void follow(LateEntryPermit permit) {
    status = PermitStatus.of(permit);
    if (decidedAt == null) {
      permit.decision().ifPresent(this::decided);
    }
    permit.use().ifPresent(this::used);
  }

  LateEntryPermit toPermit() {
    return new LateEntryPermit(
        id, version, toRequest(), toDecision(), toUse(), status == PermitStatus.EXPIRED);
  }

  EntryObject toObject() {
    return new EntryObject(subjectId, event, orderNumber, eventDate);
  }

  Papers toPapers() {
    return Papers.of(justificationFile, employeeLetterFile, headLetterFile);
  }

  private void decided(PermitDecision decision) {
    lastDay = decision.lastDay();
    decisionReason = decision.reason();
    deciderPerson = decision.decider().person();
    deciderAccount = decision.decider().account();
    deciderRole = decision.decider().role();
    deciderUnit = decision.facts().unit();
    decidedAt = decision.decidedAt();
    decisionFacts = KeptJson.write(decision.facts());
  }

  private void used(PermitUse use) {
    usedBy = use.person();
    usedAt = use.at();
  }

  private LateEntryRequest toRequest() {
    return new LateEntryRequest(
        duty,
        dutyRole,
        toObject(),
        dueDate,
        reason,
        toPapers(),
        new LateEntryRequest.Requester(requesterPerson, requesterAccount, requesterRole),
        requestedAt);
  }

  private PermitDecision toDecision() {
    return decidedAt == null
        ? null
        : new PermitDecision(
            lastDay == null ? Ruling.Outcome.REFUSE : Ruling.Outcome.GRANT,
            lastDay,
            decisionReason,
            new PermitDecision.Decider(deciderPerson, deciderAccount, deciderRole),
            decidedAt,
            KeptJson.read(decisionFacts, DecisionFacts.class));
  }

  private PermitUse toUse() {
    return usedAt == null ? null : new PermitUse(usedBy, usedAt);
  }
}
