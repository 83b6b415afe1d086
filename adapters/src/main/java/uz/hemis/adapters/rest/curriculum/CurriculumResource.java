package uz.hemis.adapters.rest.curriculum;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import uz.hemis.adapters.rest.edge.AllowedDeeds;
import uz.hemis.adapters.rest.edge.Edge;
import uz.hemis.adapters.rest.edge.ProblemCatalogue;
import uz.hemis.adapters.rest.edge.RequestContext;
import uz.hemis.application.curriculum.ConsultCurricula;
import uz.hemis.application.curriculum.DraftCurriculum;
import uz.hemis.application.curriculum.ManageProgrammes;
import uz.hemis.application.curriculum.SubmitCurriculum;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.openapi.api.CurriculumApi;
import uz.hemis.openapi.model.AllowedActions;
import uz.hemis.openapi.model.CurriculumCheck;
import uz.hemis.openapi.model.CurriculumDetails;
import uz.hemis.openapi.model.CurriculumList;
import uz.hemis.openapi.model.CurriculumOpening;
import uz.hemis.openapi.model.CurriculumReopening;
import uz.hemis.openapi.model.CurriculumStateName;
import uz.hemis.openapi.model.ProgrammeDetails;
import uz.hemis.openapi.model.ProgrammeList;
import uz.hemis.openapi.model.ProgrammeNaming;
import uz.hemis.openapi.model.ProgrammeOpening;
import uz.hemis.openapi.model.ProgrammeTypeName;
import uz.hemis.openapi.model.SubjectsEntry;

@ApplicationScoped
@RunOnVirtualThread
@Edge
class CurriculumResource implements CurriculumApi {

  private final ConsultCurricula consult;
  private final ManageProgrammes programmes;
  private final DraftCurriculum drafts;
  private final SubmitCurriculum submissions;
  private final ProblemCatalogue problems;
  private final AllowedDeeds allowed;
  private final RequestContext request;

  CurriculumResource(
      ConsultCurricula consult,
      ManageProgrammes programmes,
      DraftCurriculum drafts,
      SubmitCurriculum submissions,
      ProblemCatalogue problems,
      AllowedDeeds allowed,
      RequestContext request) {
    this.consult = consult;
    this.programmes = programmes;
    this.drafts = drafts;
    this.submissions = submissions;
    this.problems = problems;
    this.allowed = allowed;
    this.request = request;
  }

  @Override
  public ProgrammeList listProgrammes(
      UUID faculty,
      ProgrammeTypeName type,
      String code,
      Boolean open,
      Integer limit,
      String after,
      Boolean totalCount) {
    return ProgrammeMapping.toList(
        consult.listProgrammes(
            request.actor(),
            ProgrammeMapping.toFilter(faculty, type, code, open),
            new PageRequest(limit, after, totalCount)),
        request.language());
  }

  @Override
  public ProgrammeDetails openProgramme(ProgrammeOpening opening) {
    return getProgramme(
        programmes.open(
            request.actor(),
            ProgrammeMapping.toIdentity(opening),
            ProgrammeMapping.toLabel(opening)));
  }

  @Override
  public ProgrammeDetails getProgramme(UUID id) {
    return ProgrammeMapping.toDetails(
        consult.getProgramme(request.actor(), id), request.language());
  }

  @Override
  public ProgrammeDetails renameProgramme(UUID id, ProgrammeNaming naming) {
    programmes.rename(
        request.actor(), id, request.expectedVersion(), ProgrammeMapping.toLabel(naming));
    return getProgramme(id);
  }

  @Override
  public ProgrammeDetails closeProgramme(UUID id) {
    programmes.close(request.actor(), id);
    return getProgramme(id);
  }

  @Override
  public CurriculumList listCurricula(
      UUID programme,
      CurriculumStateName state,
      Integer admissionYear,
      Integer limit,
      String after,
      Boolean totalCount) {
    return CurriculumMapping.toList(
        consult.listCurricula(
            request.actor(),
            CurriculumMapping.toFilter(programme, state, admissionYear),
            new PageRequest(limit, after, totalCount)));
  }

  @Override
  public CurriculumDetails draftCurriculum(CurriculumOpening opening) {
    return getCurriculum(
        drafts.begin(request.actor(), opening.programme(), CurriculumMapping.toTerms(opening)));
  }

  @Override
  public CurriculumDetails getCurriculum(UUID id) {
    return CurriculumMapping.toDetails(
        consult.getCurriculum(request.actor(), id), request.language());
  }

  @Override
  public CurriculumDetails enterSubjects(UUID id, SubjectsEntry entry) {
    drafts.enter(request.actor(), target(id), CurriculumMapping.toEntries(entry));
    return getCurriculum(id);
  }

  @Override
  public Void dropCurriculum(UUID id) {
    drafts.drop(request.actor(), target(id));
    return null;
  }

  @Override
  public CurriculumCheck checkCurriculum(UUID id) {
    var faults = consult.check(request.actor(), id);
    return new CurriculumCheck(faults.isEmpty(), problems.explain(faults, request.language()));
  }

  @Override
  public CurriculumDetails submitCurriculum(UUID id) {
    submissions.submit(request.actor(), id);
    return getCurriculum(id);
  }

  @Override
  public CurriculumDetails withdrawCurriculum(UUID id) {
    submissions.withdraw(request.actor(), id);
    return getCurriculum(id);
  }

  @Override
  public CurriculumReopening proposeCurriculumReopening(UUID id) {
    return new CurriculumReopening(submissions.proposeReopening(request.actor(), id), id);
  }

  @Override
  public CurriculumDetails beginCurriculumVersion(UUID id) {
    return getCurriculum(drafts.beginVersion(request.actor(), id));
  }

  @Override
  public AllowedActions listAllowedCurriculumDeeds(UUID id) {
    return allowed
        .on(getCurriculum(id), id)
        .deed("enterSubjects", () -> enterSubjects(id, new SubjectsEntry(List.of())))
        .deed("dropCurriculum", () -> dropCurriculum(id))
        .deed("submitCurriculum", () -> submitCurriculum(id))
        .deed("withdrawCurriculum", () -> withdrawCurriculum(id))
        .deed("proposeCurriculumReopening", () -> proposeCurriculumReopening(id))
        .deed("beginCurriculumVersion", () -> beginCurriculumVersion(id))
        .answer();
  }

  private DraftCurriculum.Target target(UUID id) {
    return new DraftCurriculum.Target(id, request.expectedVersion());
  }
}
