package uz.hemis.adapters.persistence.regulation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import uz.hemis.adapters.persistence.shared.KeptJson;
import uz.hemis.domain.access.MinistryUnit;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.regulation.DecisionFacts;
import uz.hemis.domain.regulation.LateEntryItem;
import uz.hemis.domain.regulation.LateEntryPermit;
import uz.hemis.domain.regulation.LateEntryRequest;
import uz.hemis.domain.regulation.Paper;
import uz.hemis.domain.regulation.Papers;
import uz.hemis.domain.regulation.PermitDecision;
import uz.hemis.domain.regulation.PermitUse;
import uz.hemis.domain.regulation.Ruling;
import uz.hemis.domain.regulation.Withdrawal;
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

  @Enumerated(EnumType.STRING)
  @Column(name = "duty_role")
  Role dutyRole;

  @ElementCollection(fetch = FetchType.EAGER)
  @Fetch(FetchMode.SUBSELECT)
  @CollectionTable(name = "regulation_permit_entry", joinColumns = @JoinColumn(name = "permit_id"))
  @OrderColumn(name = "position")
  List<PermitEntry> entries = new ArrayList<>();

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

  @Column(name = "withdrawn_by")
  UUID withdrawnBy;

  @Column(name = "withdrawn_at")
  Instant withdrawnAt;

  @Column(name = "withdrawal_reason")
  String withdrawalReason;

  static PermitRow of(LateEntryPermit permit) {
    LateEntryRequest request = permit.request();
    PermitRow row = new PermitRow();
    row.id = permit.id();
    row.dutyRole = request.dutyRole();
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
    permit.withdrawal().ifPresent(this::withdrawn);
    List<LateEntryItem> items = permit.request().items();
    for (int position = 0; position < items.size(); position++) {
      follow(position, items.get(position), permit.useOf(position));
    }
  }

  private void follow(int position, LateEntryItem item, Optional<PermitUse> use) {
    PermitEntry now =
        PermitEntry.of(
            item,
            status.isLive() && use.isEmpty(),
            use.map(PermitUse::person).orElse(null),
            use.map(PermitUse::at).orElse(null));
    if (position == entries.size()) {
      entries.add(now);
    } else if (!entries.get(position).equals(now)) {
      entries.set(position, now);
    }
  }

  LateEntryPermit toPermit() {
    return new LateEntryPermit(
        id,
        version,
        toRequest(),
        new LateEntryPermit.Kept(
            toDecision(), toUses(), toWithdrawal(), status == PermitStatus.EXPIRED));
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

  private void withdrawn(Withdrawal by) {
    withdrawnBy = by.person();
    withdrawnAt = by.at();
    withdrawalReason = by.reason();
  }

  private LateEntryRequest toRequest() {
    return new LateEntryRequest(
        dutyRole,
        entries.stream().map(PermitEntry::toItem).toList(),
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

  private List<PermitUse> toUses() {
    return IntStream.range(0, entries.size())
        .filter(position -> entries.get(position).usedAt() != null)
        .mapToObj(
            position ->
                new PermitUse(
                    position, entries.get(position).usedBy(), entries.get(position).usedAt()))
        .toList();
  }

  private Withdrawal toWithdrawal() {
    return withdrawnAt == null ? null : new Withdrawal(withdrawnBy, withdrawalReason, withdrawnAt);
  }
}
