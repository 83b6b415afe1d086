package uz.hemis.adapters.persistence.assignments;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import uz.hemis.domain.assignments.RequestDecision;
import uz.hemis.domain.assignments.Stamp;
import uz.hemis.domain.assignments.SuperAdministratorRequest;
import uz.hemis.domain.shared.document.OfficialDocument;

@Entity
@Table(name = "access_super_administrator_request")
class SuperAdministratorRequestRow {

  @Id UUID id;

  @Version long version;

  @Column(name = "person_id", updatable = false)
  UUID person;

  @Column(name = "letter_number", updatable = false)
  String letterNumber;

  @Column(name = "letter_date", updatable = false)
  LocalDate letterDate;

  @Column(name = "letter_file", updatable = false)
  UUID letterFile;

  @Column(name = "asked_at", updatable = false)
  Instant askedAt;

  @Column(name = "asked_by", updatable = false)
  UUID askedBy;

  @Column(name = "decided_at")
  Instant decidedAt;

  @Column(name = "decided_by")
  UUID decidedBy;

  @Column(name = "assignment_id")
  UUID assignment;

  @Column(name = "refusal_reason")
  String refusalReason;

  static SuperAdministratorRequestRow of(SuperAdministratorRequest request) {
    SuperAdministratorRequestRow row = new SuperAdministratorRequestRow();
    row.id = request.id();
    row.person = request.candidate();
    row.letterNumber = request.letter().number();
    row.letterDate = request.letter().date();
    row.letterFile = request.letter().file();
    row.askedAt = request.asked().at();
    row.askedBy = request.asked().by();
    return row;
  }

  void decide(RequestDecision decision) {
    decidedAt = decision.stamp().at();
    decidedBy = decision.stamp().by();
    switch (decision) {
      case RequestDecision.Accepted accepted -> assignment = accepted.assignment();
      case RequestDecision.Refused refused -> refusalReason = refused.reason();
    }
  }

  SuperAdministratorRequest toRequest() {
    return new SuperAdministratorRequest(
        id, person, letter(), new Stamp(askedAt, askedBy), decision());
  }

  private OfficialDocument letter() {
    return new OfficialDocument(letterNumber, letterDate, letterFile);
  }

  private RequestDecision decision() {
    if (decidedAt == null) {
      return null;
    }
    Stamp decided = new Stamp(decidedAt, decidedBy);
    return assignment == null
        ? new RequestDecision.Refused(decided, refusalReason)
        : new RequestDecision.Accepted(decided, assignment);
  }
}
