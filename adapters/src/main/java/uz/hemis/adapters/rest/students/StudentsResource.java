package uz.hemis.adapters.rest.students;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import uz.hemis.adapters.rest.edge.Edge;
import uz.hemis.adapters.rest.edge.MergePatch;
import uz.hemis.adapters.rest.edge.ProblemCatalogue;
import uz.hemis.adapters.rest.edge.RequestContext;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.application.students.AdmitStudents;
import uz.hemis.application.students.AssignToGroup;
import uz.hemis.application.students.ChangeQuota;
import uz.hemis.application.students.ChangeStudent;
import uz.hemis.application.students.CloseGroup;
import uz.hemis.application.students.FormGroup;
import uz.hemis.application.students.ReadStudents;
import uz.hemis.application.students.RenameGroup;
import uz.hemis.application.students.SetQuotas;
import uz.hemis.application.students.StudentEntry;
import uz.hemis.application.students.query.GroupFilter;
import uz.hemis.openapi.api.StudentsApi;
import uz.hemis.openapi.model.AdmissionQuota;
import uz.hemis.openapi.model.AdmissionQuotaChange;
import uz.hemis.openapi.model.AdmissionQuotaList;
import uz.hemis.openapi.model.AdmissionQuotas;
import uz.hemis.openapi.model.AdmissionQuotasEntry;
import uz.hemis.openapi.model.GroupDetails;
import uz.hemis.openapi.model.GroupEntry;
import uz.hemis.openapi.model.GroupList;
import uz.hemis.openapi.model.GroupMembers;
import uz.hemis.openapi.model.GroupNameEntry;
import uz.hemis.openapi.model.StudentAdmission;
import uz.hemis.openapi.model.StudentAdmissionList;
import uz.hemis.openapi.model.StudentAdmissionReport;
import uz.hemis.openapi.model.StudentDetails;
import uz.hemis.openapi.model.StudentList;
import uz.hemis.openapi.model.StudentRegistration;
import uz.hemis.openapi.model.StudentSearch;
import uz.hemis.openapi.model.StudentSearchResult;
import uz.hemis.openapi.model.StudyStatusName;

@ApplicationScoped
@RunOnVirtualThread
@Edge
class StudentsResource implements StudentsApi {

  private final ReadStudents students;
  private final AdmitStudents admitStudents;
  private final ChangeStudent changeStudent;
  private final SetQuotas setQuotas;
  private final ChangeQuota changeQuota;
  private final FormGroup formGroup;
  private final RenameGroup renameGroup;
  private final CloseGroup closeGroup;
  private final AssignToGroup assignToGroup;
  private final MergePatch patches;
  private final ProblemCatalogue problems;
  private final RequestContext request;

  StudentsResource(
      ReadStudents students,
      AdmitStudents admitStudents,
      ChangeStudent changeStudent,
      SetQuotas setQuotas,
      ChangeQuota changeQuota,
      FormGroup formGroup,
      RenameGroup renameGroup,
      CloseGroup closeGroup,
      AssignToGroup assignToGroup,
      MergePatch patches,
      ProblemCatalogue problems,
      RequestContext request) {
    this.students = students;
    this.admitStudents = admitStudents;
    this.changeStudent = changeStudent;
    this.setQuotas = setQuotas;
    this.changeQuota = changeQuota;
    this.formGroup = formGroup;
    this.renameGroup = renameGroup;
    this.closeGroup = closeGroup;
    this.assignToGroup = assignToGroup;
    this.patches = patches;
    this.problems = problems;
    this.request = request;
  }

  @Override
  public StudentList listStudents(
      StudyStatusName status,
      UUID group,
      UUID curriculum,
      UUID faculty,
      Integer course,
      Integer year,
      String namePrefix,
      Integer limit,
      String after,
      Boolean totalCount) {
    return StudentsMapping.toList(
        students.listStudies(
            request.actor(),
            StudentsMapping.toFilter(status, group, curriculum, faculty, course, year, namePrefix),
            new PageRequest(limit, after, totalCount)));
  }

  @Override
  public StudentDetails admitStudent(StudentAdmission admission) {
    return getStudent(
        admitStudents.admit(
            request.actor(), EntryMapping.toAdmission(admission), EntryMapping.toLine(admission)));
  }

  @Override
  public StudentAdmissionReport admitStudents(StudentAdmissionList list) {
    return StudentsMapping.toReport(
        admitStudents.admitAll(
            request.actor(),
            EntryMapping.toAdmission(list),
            EntryMapping.toMode(list.mode()),
            EntryMapping.toLines(list)),
        faults -> problems.explain(faults, request.language()));
  }

  @Override
  public StudentDetails getStudent(UUID id) {
    return StudentsMapping.toDetails(students.getStudent(request.actor(), id));
  }

  @Override
  public StudentDetails getOwnStudentRecord() {
    return StudentsMapping.toDetails(students.getOwn(request.actor()));
  }

  @Override
  public StudentDetails changeStudent(UUID id, JsonNode patch) {
    changeStudent.change(
        request.actor(),
        new ChangeStudent.Command(id, request.expectedVersion(), entry -> patched(entry, patch)));
    return getStudent(id);
  }

  @Override
  public StudentSearchResult searchStudents(StudentSearch search) {
    return StudentsMapping.toResult(students.searchByPinfl(request.actor(), search.pinfl()));
  }

  @Override
  public AdmissionQuotaList listAdmissionQuotas(
      Integer year, UUID programme, Integer limit, String after, Boolean totalCount) {
    return StudentsMapping.toQuotaList(
        students.listQuotas(
            request.actor(), year, programme, new PageRequest(limit, after, totalCount)));
  }

  @Override
  public AdmissionQuotas setAdmissionQuotas(AdmissionQuotasEntry entry) {
    return StudentsMapping.toQuotas(
        students.listQuotas(
            request.actor(),
            setQuotas.set(
                request.actor(),
                EntryMapping.toOrder(entry.order()),
                EntryMapping.toLines(entry))));
  }

  @Override
  public AdmissionQuota changeAdmissionQuota(UUID id, AdmissionQuotaChange change) {
    changeQuota.change(
        request.actor(), EntryMapping.toCommand(id, request.expectedVersion(), change));
    return StudentsMapping.toQuota(students.listQuotas(request.actor(), List.of(id)).getFirst());
  }

  @Override
  public GroupList listGroups(
      UUID curriculum,
      UUID faculty,
      Integer course,
      Boolean open,
      Integer limit,
      String after,
      Boolean totalCount) {
    return StudentsMapping.toGroupList(
        students.listGroups(
            request.actor(),
            new GroupFilter(curriculum, faculty, course, open),
            new PageRequest(limit, after, totalCount)));
  }

  @Override
  public GroupDetails formGroup(GroupEntry entry) {
    return getGroup(formGroup.form(request.actor(), EntryMapping.toCommand(entry)));
  }

  @Override
  public GroupDetails getGroup(UUID id) {
    return StudentsMapping.toGroup(students.getGroup(request.actor(), id));
  }

  @Override
  public GroupDetails renameGroup(UUID id, GroupNameEntry entry) {
    renameGroup.rename(request.actor(), id, request.expectedVersion(), entry.name());
    return getGroup(id);
  }

  @Override
  public GroupDetails closeGroup(UUID id) {
    closeGroup.close(request.actor(), id);
    return getGroup(id);
  }

  @Override
  public GroupDetails assignToGroup(UUID id, GroupMembers members) {
    assignToGroup.assign(request.actor(), id, members.studies());
    return getGroup(id);
  }

  private StudentEntry patched(StudentEntry entry, JsonNode patch) {
    return EntryMapping.toEntry(
        patches.apply(EntryMapping.toRegistration(entry), patch, StudentRegistration.class));
  }
}
