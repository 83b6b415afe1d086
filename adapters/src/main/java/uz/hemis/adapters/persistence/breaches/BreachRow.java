package uz.hemis.adapters.persistence.breaches;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.breaches.Accountable;
import uz.hemis.domain.breaches.Breach;
import uz.hemis.domain.breaches.BreachFacts;
import uz.hemis.domain.breaches.BreachKind;
import uz.hemis.domain.breaches.BreachState;
import uz.hemis.domain.breaches.BrokenDuty;
import uz.hemis.domain.breaches.Closure;
import uz.hemis.domain.breaches.Measure;
import uz.hemis.domain.breaches.MeasureKind;
import uz.hemis.domain.breaches.Statement;
import uz.hemis.domain.regulation.DutyInstance.DutyReference;
import uz.hemis.domain.regulation.DutySource;
import uz.hemis.domain.regulation.Enforcement;
import uz.hemis.domain.shared.document.OfficialDocument;

/** A breach with its measure and closure; facts and statements have rows of their own. */
@Entity
@Table(name = "breaches_breach")
class BreachRow {

  @Id
  @Column(name = "id")
  UUID id;

  @Version
  @Column(name = "version")
  long version;

  @Column(name = "instance_id")
  UUID instance;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind")
  BreachKind kind;

  @Enumerated(EnumType.STRING)
  @Column(name = "state")
  BreachState state;

  @Column(name = "regulation")
  String regulation;

  @Column(name = "duty")
  String duty;

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

  @Column(name = "unit_id")
  UUID unitId;

  @Column(name = "due_date")
  LocalDate dueDate;

  @Column(name = "responsible_person")
  UUID responsiblePerson;

  @Column(name = "head_person")
  UUID headPerson;

  @Column(name = "opened_at")
  Instant openedAt;

  @Column(name = "disputed")
  boolean disputed;

  @Column(name = "entries")
  int entries;

  @Enumerated(EnumType.STRING)
  @Column(name = "measure_kind")
  MeasureKind measureKind;

  @Column(name = "measure_order_number")
  String measureOrderNumber;

  @Column(name = "measure_order_date")
  LocalDate measureOrderDate;

  @Column(name = "measure_order_file")
  UUID measureOrderFile;

  @Column(name = "measure_reason")
  String measureReason;

  @Column(name = "measured_by")
  UUID measuredBy;

  @Enumerated(EnumType.STRING)
  @Column(name = "measured_role")
  Role measuredRole;

  @Column(name = "measured_at")
  Instant measuredAt;

  @Column(name = "closure_note")
  String closureNote;

  @Column(name = "closed_by")
  UUID closedBy;

  @Enumerated(EnumType.STRING)
  @Column(name = "closed_role")
  Role closedRole;

  @Column(name = "closed_at")
  Instant closedAt;

  static BreachRow of(Breach breach) {
    DutyReference broken = breach.duty().duty();
    BreachRow row = new BreachRow();
    row.id = breach.id();
    row.instance = breach.duty().instance();
    row.kind = breach.kind();
    row.regulation = broken.regulation();
    row.duty = broken.code();
    row.annex = broken.annex();
    row.role = broken.role();
    row.enforcement = broken.enforcement();
    row.clause = broken.clause();
    row.source = broken.source();
    row.unitId = breach.duty().unit();
    row.dueDate = breach.duty().dueDate();
    row.openedAt = breach.openedAt();
    row.follow(breach);
    return row;
  }

  /** Takes over what was added to a breach after it was opened. */
  void follow(Breach breach) {
    state = breach.state();
    responsiblePerson = breach.accountable().responsible();
    headPerson = breach.accountable().head();
    disputed = breach.isDisputed();
    entries = breach.kept().facts().size() + breach.kept().statements().size();
    if (measuredAt == null) {
      breach.measure().ifPresent(this::measured);
    }
    if (closedAt == null) {
      breach.closure().ifPresent(this::closed);
    }
  }

  Breach toBreach(List<BreachFacts> facts, List<Statement> statements) {
    return new Breach(
        id,
        version,
        new BrokenDuty(
            instance,
            new DutyReference(duty, regulation, annex, role, enforcement, clause, source),
            unitId,
            dueDate),
        openedAt,
        new Accountable(responsiblePerson, headPerson),
        new Breach.Kept(facts, statements, toMeasure(), toClosure()));
  }

  private void measured(Measure measure) {
    measureKind = measure.kind();
    measureReason = measure.reason();
    measuredBy = measure.takenBy().person();
    measuredRole = measure.takenBy().role();
    measuredAt = measure.takenBy().at();
    if (measure.order() != null) {
      measureOrderNumber = measure.order().number();
      measureOrderDate = measure.order().date();
      measureOrderFile = measure.order().file();
    }
  }

  private void closed(Closure closure) {
    closureNote = closure.note();
    closedBy = closure.closedBy().person();
    closedRole = closure.closedBy().role();
    closedAt = closure.closedBy().at();
  }

  private Measure toMeasure() {
    return measuredAt == null
        ? null
        : new Measure(
            measureKind,
            measureOrderFile == null
                ? null
                : new OfficialDocument(measureOrderNumber, measureOrderDate, measureOrderFile),
            measureReason,
            new Measure.Deed(measuredBy, measuredRole, measuredAt));
  }

  private Closure toClosure() {
    return closedAt == null
        ? null
        : new Closure(closureNote, new Measure.Deed(closedBy, closedRole, closedAt));
  }
}
