package uz.hemis.adapters.rest.students;

import java.util.List;
import java.util.UUID;
import uz.hemis.adapters.rest.people.Spellings;
import uz.hemis.application.students.AdmitStudents.Admission;
import uz.hemis.application.students.AdmitStudents.Line;
import uz.hemis.application.students.AdmitStudents.Mode;
import uz.hemis.application.students.CardEntry;
import uz.hemis.application.students.ChangeQuota;
import uz.hemis.application.students.FormGroup;
import uz.hemis.application.students.OrderEntry;
import uz.hemis.application.students.SetQuotas;
import uz.hemis.application.students.StudentEntry;
import uz.hemis.domain.people.IdentityEntry;
import uz.hemis.domain.shared.person.Citizenship;
import uz.hemis.domain.shared.person.Sex;
import uz.hemis.domain.students.QuotaTarget;
import uz.hemis.openapi.model.AdmissionMode;
import uz.hemis.openapi.model.AdmissionOrder;
import uz.hemis.openapi.model.AdmissionQuotaChange;
import uz.hemis.openapi.model.AdmissionQuotaEntry;
import uz.hemis.openapi.model.AdmissionQuotasEntry;
import uz.hemis.openapi.model.CitizenshipName;
import uz.hemis.openapi.model.GroupEntry;
import uz.hemis.openapi.model.SexName;
import uz.hemis.openapi.model.StudentAdmission;
import uz.hemis.openapi.model.StudentAdmissionList;
import uz.hemis.openapi.model.StudentRegistration;

/** From the contract's entries about students to the use cases. */
final class EntryMapping {

  private EntryMapping() {}

  static StudentEntry toEntry(StudentRegistration student) {
    return new StudentEntry(
        new IdentityEntry(
            Spellings.toSpelling(student.name().latin()),
            Spellings.toSpelling(student.name().cyrillic()),
            student.birthDate(),
            Sex.valueOf(student.sex().name()),
            Citizenship.valueOf(student.citizenship().name()),
            student.pinfl(),
            student.document()),
        new CardEntry(
            student.socialCategory(), student.accommodation(), student.phone(), student.email()));
  }

  static StudentRegistration toRegistration(StudentEntry entry) {
    IdentityEntry identity = entry.identity();
    CardEntry card = entry.card();
    return new StudentRegistration(
        Spellings.toName(identity.latin(), identity.cyrillic()),
        identity.birthDate(),
        SexName.valueOf(identity.sex().name()),
        CitizenshipName.valueOf(identity.citizenship().name()),
        identity.pinfl(),
        identity.document(),
        card.socialCategory(),
        card.accommodation(),
        card.phone(),
        card.email());
  }

  static Admission toAdmission(StudentAdmission admission) {
    return new Admission(admission.year(), toOrder(admission.order()));
  }

  static Admission toAdmission(StudentAdmissionList list) {
    return new Admission(list.year(), toOrder(list.order()));
  }

  static Line toLine(StudentAdmission admission) {
    return new Line(toEntry(admission.student()), admission.curriculum(), admission.paymentForm());
  }

  static List<Line> toLines(StudentAdmissionList list) {
    return list.lines().stream()
        .map(line -> new Line(toEntry(line.student()), line.curriculum(), line.paymentForm()))
        .toList();
  }

  static Mode toMode(AdmissionMode mode) {
    return mode == null ? Mode.ALL_OR_NOTHING : Mode.valueOf(mode.name());
  }

  static OrderEntry toOrder(AdmissionOrder order) {
    return new OrderEntry(order.number(), order.date(), order._file());
  }

  static List<SetQuotas.Line> toLines(AdmissionQuotasEntry entry) {
    return entry.quotas().stream()
        .map(quota -> new SetQuotas.Line(toTarget(quota), quota.places()))
        .toList();
  }

  static ChangeQuota.Command toCommand(UUID quota, long version, AdmissionQuotaChange change) {
    return new ChangeQuota.Command(quota, version, change.places(), toOrder(change.order()));
  }

  static FormGroup.Command toCommand(GroupEntry entry) {
    return new FormGroup.Command(
        entry.name(), entry.curriculum(), entry.language(), entry.course());
  }

  private static QuotaTarget toTarget(AdmissionQuotaEntry quota) {
    return new QuotaTarget(
        quota.year(),
        quota.programme(),
        quota.educationForm(),
        quota.educationLanguage(),
        quota.paymentForm());
  }
}
