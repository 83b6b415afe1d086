package uz.hemis.adapters.rest.academic;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import uz.hemis.adapters.rest.edge.Edge;
import uz.hemis.adapters.rest.edge.RequestContext;
import uz.hemis.application.academic.DeclareCurrent;
import uz.hemis.application.academic.DraftAcademicYear;
import uz.hemis.application.academic.MoveMilestone;
import uz.hemis.application.academic.RemoveMilestone;
import uz.hemis.application.academic.SetMilestone;
import uz.hemis.application.academic.query.AcademicQueries;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.domain.shared.time.AcademicYear;
import uz.hemis.openapi.api.AcademicApi;
import uz.hemis.openapi.model.AcademicYearEntry;
import uz.hemis.openapi.model.AcademicYearList;
import uz.hemis.openapi.model.AcademicYearView;
import uz.hemis.openapi.model.CurrentPeriod;
import uz.hemis.openapi.model.MilestoneDetails;
import uz.hemis.openapi.model.MilestoneEntry;
import uz.hemis.openapi.model.MilestoneKindName;
import uz.hemis.openapi.model.MilestoneList;
import uz.hemis.openapi.model.SemesterEntry;

@ApplicationScoped
@RunOnVirtualThread
@Edge
class AcademicResource implements AcademicApi {

  private final AcademicQueries queries;
  private final DraftAcademicYear draft;
  private final DeclareCurrent declare;
  private final SetMilestone set;
  private final MoveMilestone move;
  private final RemoveMilestone remove;
  private final RequestContext request;

  AcademicResource(
      AcademicQueries queries,
      DraftAcademicYear draft,
      DeclareCurrent declare,
      SetMilestone set,
      MoveMilestone move,
      RemoveMilestone remove,
      RequestContext request) {
    this.queries = queries;
    this.draft = draft;
    this.declare = declare;
    this.set = set;
    this.move = move;
    this.remove = remove;
    this.request = request;
  }

  @Override
  public AcademicYearList listAcademicYears(Integer limit, String after, Boolean totalCount) {
    var page = new PageRequest(limit, after, totalCount);
    return AcademicMapping.toYearList(queries.listYears(page));
  }

  @Override
  public AcademicYearView draftAcademicYear(AcademicYearEntry entry) {
    draft.draft(request.actor(), AcademicYear.parse(entry.academicYear()));
    return getAcademicYear(entry.academicYear());
  }

  @Override
  public AcademicYearView getAcademicYear(String academicYear) {
    return AcademicMapping.toView(queries.getYear(AcademicYear.parse(academicYear)));
  }

  @Override
  public MilestoneList listMilestones(
      String academicYear,
      MilestoneKindName kind,
      LocalDate from,
      LocalDate to,
      Integer limit,
      String after,
      Boolean totalCount) {
    return AcademicMapping.toMilestoneList(
        queries.listMilestones(
            AcademicYear.parse(academicYear),
            AcademicMapping.toFilter(kind, from, to),
            new PageRequest(limit, after, totalCount)));
  }

  @Override
  public MilestoneDetails setMilestone(String academicYear, MilestoneEntry entry) {
    return getMilestone(set.set(request.actor(), AcademicMapping.toCommand(academicYear, entry)));
  }

  @Override
  public MilestoneDetails getMilestone(UUID id) {
    return AcademicMapping.toView(queries.getMilestone(id));
  }

  @Override
  public MilestoneDetails moveMilestone(UUID id, JsonNode patch) {
    move.move(request.actor(), AcademicMapping.toCommand(id, patch, request.expectedVersion()));
    return getMilestone(id);
  }

  @Override
  public Void removeMilestone(UUID id) {
    remove.remove(request.actor(), id, request.expectedVersion());
    return null;
  }

  @Override
  public CurrentPeriod findCurrentPeriod() {
    return AcademicMapping.toView(queries.findCurrent());
  }

  @Override
  public CurrentPeriod declareCurrentYear(AcademicYearEntry entry) {
    declare.declareYear(request.actor(), AcademicYear.parse(entry.academicYear()));
    return findCurrentPeriod();
  }

  @Override
  public CurrentPeriod declareCurrentSemester(SemesterEntry entry) {
    declare.declareSemester(
        request.actor(), entry.semester(), AcademicMapping.toType(entry.educationType()));
    return findCurrentPeriod();
  }
}
