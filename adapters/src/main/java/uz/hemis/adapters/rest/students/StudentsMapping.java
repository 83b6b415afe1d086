package uz.hemis.adapters.rest.students;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import uz.hemis.adapters.rest.people.Spellings;
import uz.hemis.application.people.query.ShownIdentity;
import uz.hemis.application.shared.Page;
import uz.hemis.application.students.AdmitStudents.Admitted;
import uz.hemis.application.students.AdmitStudents.Report;
import uz.hemis.application.students.query.GroupView;
import uz.hemis.application.students.query.QuotaView;
import uz.hemis.application.students.query.StudentView;
import uz.hemis.application.students.query.StudentView.Membership;
import uz.hemis.application.students.query.StudentView.StudyView;
import uz.hemis.application.students.query.StudyFilter;
import uz.hemis.application.students.query.StudyItem;
import uz.hemis.domain.shared.document.OfficialDocument;
import uz.hemis.domain.shared.person.Contacts;
import uz.hemis.domain.shared.rule.Fault;
import uz.hemis.domain.students.Placement;
import uz.hemis.domain.students.QuotaTarget;
import uz.hemis.domain.students.StudyStatus;
import uz.hemis.openapi.model.AdmissionOrder;
import uz.hemis.openapi.model.AdmissionQuota;
import uz.hemis.openapi.model.AdmissionQuotaList;
import uz.hemis.openapi.model.AdmissionQuotas;
import uz.hemis.openapi.model.AdmittedStudent;
import uz.hemis.openapi.model.CitizenshipName;
import uz.hemis.openapi.model.GroupDetails;
import uz.hemis.openapi.model.GroupList;
import uz.hemis.openapi.model.GroupReference;
import uz.hemis.openapi.model.GroupStay;
import uz.hemis.openapi.model.ProblemError;
import uz.hemis.openapi.model.RefusedAdmissionLine;
import uz.hemis.openapi.model.SexName;
import uz.hemis.openapi.model.StudentAdmissionReport;
import uz.hemis.openapi.model.StudentDetails;
import uz.hemis.openapi.model.StudentList;
import uz.hemis.openapi.model.StudentSearchResult;
import uz.hemis.openapi.model.StudentSummary;
import uz.hemis.openapi.model.StudyDetails;
import uz.hemis.openapi.model.StudyStatusName;

/** From the reads of students to the contract. */
final class StudentsMapping {

  private StudentsMapping() {}

  static StudyFilter toFilter(
      StudyStatusName status,
      UUID group,
      UUID curriculum,
      UUID faculty,
      Integer course,
      Integer year,
      String namePrefix) {
    return new StudyFilter(
        status == null ? null : StudyStatus.valueOf(status.name()),
        group,
        curriculum,
        faculty,
        course,
        year,
        namePrefix);
  }

  static StudentList toList(Page<StudyItem> page) {
    return new StudentList(
        page.map(StudentsMapping::toSummary).items(), page.next(), page.totalCount());
  }

  static StudentSearchResult toResult(List<StudyItem> found) {
    return new StudentSearchResult(found.stream().map(StudentsMapping::toSummary).toList());
  }

  static StudentDetails toDetails(StudentView student) {
    ShownIdentity identity = student.identity();
    Contacts contacts = student.card().contacts();
    return new StudentDetails(
        student.id(),
        student.version(),
        student.person(),
        Spellings.toName(identity.name()),
        identity.birthDate(),
        SexName.valueOf(identity.sex().name()),
        CitizenshipName.valueOf(identity.citizenship().name()),
        identity.pinfl(),
        identity.document(),
        student.card().socialCategory(),
        student.card().accommodation(),
        contacts.phoneText(),
        contacts.emailText(),
        student.studies().stream().map(StudentsMapping::toStudy).toList());
  }

  /**
   * @param errors the sentences of faults
   */
  static StudentAdmissionReport toReport(
      Report report, Function<List<Fault>, List<ProblemError>> errors) {
    return new StudentAdmissionReport(
        report.admitted().stream().map(StudentsMapping::toAdmitted).toList(),
        report.refused().stream()
            .map(line -> new RefusedAdmissionLine(line.line(), errors.apply(line.faults())))
            .toList());
  }

  static AdmissionQuotaList toQuotaList(Page<QuotaView> page) {
    return new AdmissionQuotaList(
        page.map(StudentsMapping::toQuota).items(), page.next(), page.totalCount());
  }

  static AdmissionQuotas toQuotas(List<QuotaView> quotas) {
    return new AdmissionQuotas(quotas.stream().map(StudentsMapping::toQuota).toList());
  }

  static AdmissionQuota toQuota(QuotaView quota) {
    QuotaTarget target = quota.target();
    OfficialDocument order = quota.order();
    return new AdmissionQuota(
        quota.id(),
        quota.version(),
        target.year(),
        target.programme(),
        target.educationForm(),
        target.educationLanguage(),
        target.paymentForm(),
        quota.places(),
        quota.taken(),
        new AdmissionOrder(order.number(), order.date(), order.file()));
  }

  static GroupList toGroupList(Page<GroupView> page) {
    return new GroupList(
        page.map(StudentsMapping::toGroup).items(), page.next(), page.totalCount());
  }

  static GroupDetails toGroup(GroupView group) {
    return new GroupDetails(
        group.id(),
        group.version(),
        group.name(),
        group.teaching().curriculum(),
        group.teaching().faculty(),
        group.teaching().language(),
        group.teaching().course(),
        group.members(),
        group.closedAt());
  }

  private static AdmittedStudent toAdmitted(Admitted admitted) {
    return new AdmittedStudent(
        admitted.student(), admitted.line(), admitted.study(), admitted.number().value());
  }

  private static StudentSummary toSummary(StudyItem item) {
    Placement placement = item.placement();
    return new StudentSummary(
        item.student(),
        item.study(),
        Spellings.toName(item.name()),
        item.number(),
        StudyStatusName.valueOf(item.status().name()),
        item.programme(),
        item.programmeCode(),
        placement.curriculum(),
        placement.faculty(),
        toGroup(placement.group(), item.groupName()),
        placement.course(),
        placement.paymentForm(),
        item.year());
  }

  private static StudyDetails toStudy(StudyView study) {
    Placement placement = study.placement();
    return new StudyDetails(
        study.id(),
        study.version(),
        study.number(),
        StudyStatusName.valueOf(study.status().name()),
        placement.curriculum(),
        placement.faculty(),
        toGroup(placement.group(), study.groupName()),
        placement.course(),
        placement.paymentForm(),
        study.year(),
        study.orderNumber(),
        study.orderDate(),
        study.groups().stream().map(StudentsMapping::toStay).toList());
  }

  private static GroupStay toStay(Membership stay) {
    return new GroupStay(toGroup(stay.group(), stay.name()), stay.from(), stay.to(), stay.by());
  }

  private static GroupReference toGroup(UUID group, String name) {
    return group == null ? null : new GroupReference(group, name);
  }
}
