package uz.hemis.adapters.rest.academic;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.UUID;
import uz.hemis.application.academic.MoveMilestone;
import uz.hemis.application.academic.SetMilestone;
import uz.hemis.application.academic.query.CurrentView;
import uz.hemis.application.academic.query.MilestoneFilter;
import uz.hemis.application.academic.query.MilestoneView;
import uz.hemis.application.academic.query.YearView;
import uz.hemis.application.shared.Page;
import uz.hemis.domain.academic.EducationType;
import uz.hemis.domain.academic.Milestone;
import uz.hemis.domain.academic.MilestoneKind;
import uz.hemis.domain.shared.time.AcademicYear;
import uz.hemis.openapi.model.AcademicYearList;
import uz.hemis.openapi.model.AcademicYearView;
import uz.hemis.openapi.model.CurrentPeriod;
import uz.hemis.openapi.model.CurrentSemester;
import uz.hemis.openapi.model.EducationTypeName;
import uz.hemis.openapi.model.MilestoneDetails;
import uz.hemis.openapi.model.MilestoneEntry;
import uz.hemis.openapi.model.MilestoneKindName;
import uz.hemis.openapi.model.MilestoneList;

/** Between the contract and the academic calendar. */
final class AcademicMapping {

  private AcademicMapping() {}

  static SetMilestone.Command toCommand(String year, MilestoneEntry entry) {
    return new SetMilestone.Command(
        AcademicYear.parse(year),
        MilestoneKind.valueOf(entry.kind().name()),
        entry.semester(),
        toType(entry.educationType()),
        entry.date());
  }

  static MoveMilestone.Command toCommand(UUID milestone, JsonNode patch, long expectedVersion) {
    LocalDate date = LocalDate.parse(patch.get("date").textValue());
    return new MoveMilestone.Command(milestone, expectedVersion, date);
  }

  static EducationType toType(EducationTypeName type) {
    return EducationType.valueOf(type.name());
  }

  static MilestoneFilter toFilter(MilestoneKindName kind, LocalDate from, LocalDate to) {
    return new MilestoneFilter(kind == null ? null : MilestoneKind.valueOf(kind.name()), from, to);
  }

  static AcademicYearList toYearList(Page<YearView> page) {
    Page<AcademicYearView> shown = page.map(AcademicMapping::toView);
    return new AcademicYearList(shown.items(), shown.next(), shown.totalCount());
  }

  static AcademicYearView toView(YearView view) {
    var period = view.year().period();
    return new AcademicYearView(
        view.year().toString(), period.from(), period.to(), view.current(), view.draftedAt());
  }

  static MilestoneList toMilestoneList(Page<MilestoneView> page) {
    Page<MilestoneDetails> shown = page.map(AcademicMapping::toView);
    return new MilestoneList(shown.items(), shown.next(), shown.totalCount());
  }

  static MilestoneDetails toView(MilestoneView view) {
    Milestone milestone = view.milestone();
    return new MilestoneDetails(
        milestone.id(),
        view.version(),
        milestone.academicYear(),
        MilestoneKindName.valueOf(milestone.kind().name()),
        milestone.semester(),
        EducationTypeName.valueOf(milestone.educationType().name()),
        milestone.date());
  }

  static CurrentPeriod toView(CurrentView view) {
    return new CurrentPeriod(
        view.year() == null ? null : view.year().toString(),
        view.semesters().stream()
            .map(
                one ->
                    new CurrentSemester(
                        EducationTypeName.valueOf(one.students().name()), one.semester()))
            .toList());
  }
}
