package uz.hemis.adapters.rest.curriculum;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import uz.hemis.adapters.rest.structure.NamesMapping;
import uz.hemis.application.curriculum.DraftCurriculum;
import uz.hemis.application.curriculum.query.CurriculumFilter;
import uz.hemis.application.shared.Page;
import uz.hemis.domain.curriculum.CreditSums;
import uz.hemis.domain.curriculum.Curriculum;
import uz.hemis.domain.curriculum.CurriculumState;
import uz.hemis.domain.curriculum.CurriculumTerms;
import uz.hemis.domain.curriculum.Step;
import uz.hemis.domain.curriculum.Subject;
import uz.hemis.domain.curriculum.SubjectKind;
import uz.hemis.openapi.model.CurriculumDetails;
import uz.hemis.openapi.model.CurriculumItem;
import uz.hemis.openapi.model.CurriculumList;
import uz.hemis.openapi.model.CurriculumOpening;
import uz.hemis.openapi.model.CurriculumSemester;
import uz.hemis.openapi.model.CurriculumStateName;
import uz.hemis.openapi.model.SubjectDetails;
import uz.hemis.openapi.model.SubjectEntry;
import uz.hemis.openapi.model.SubjectKindName;
import uz.hemis.openapi.model.SubjectsEntry;

/** Between the contract and the use cases of curricula. */
final class CurriculumMapping {

  private CurriculumMapping() {}

  static CurriculumFilter toFilter(
      UUID programme, CurriculumStateName state, Integer admissionYear) {
    return new CurriculumFilter(
        programme, state == null ? null : CurriculumState.valueOf(state.name()), admissionYear);
  }

  static CurriculumTerms toTerms(CurriculumOpening opening) {
    return new CurriculumTerms(
        opening.educationForm(),
        opening.educationLanguage(),
        opening.admissionYear(),
        opening.years());
  }

  static List<DraftCurriculum.SubjectEntry> toEntries(SubjectsEntry entry) {
    return entry.subjects().stream().map(CurriculumMapping::toEntry).toList();
  }

  private static DraftCurriculum.SubjectEntry toEntry(SubjectEntry entry) {
    return new DraftCurriculum.SubjectEntry(
        entry.semester(),
        entry.code(),
        NamesMapping.toNames(entry.names()),
        new Subject.Choice(SubjectKind.valueOf(entry.kind().name()), entry.electiveGroup()),
        new Subject.Workload(entry.credits(), entry.hours()),
        new Subject.Nature(entry.block(), entry.assessment(), entry.graduationWork()));
  }

  static CurriculumList toList(Page<uz.hemis.application.curriculum.query.CurriculumItem> page) {
    return new CurriculumList(
        page.map(CurriculumMapping::toItem).items(), page.next(), page.totalCount());
  }

  private static CurriculumItem toItem(uz.hemis.application.curriculum.query.CurriculumItem item) {
    return new CurriculumItem(
        item.id(),
        item.programme(),
        item.programmeCode(),
        item.number(),
        item.terms().educationForm(),
        item.terms().educationLanguage(),
        item.terms().admissionYear(),
        item.terms().years(),
        CurriculumStateName.valueOf(item.state().name()),
        item.version());
  }

  static CurriculumDetails toDetails(
      uz.hemis.application.curriculum.query.CurriculumDetails details, Locale language) {
    Curriculum curriculum = details.curriculum();
    CurriculumTerms terms = curriculum.terms();
    CreditSums sums = curriculum.sums();
    return new CurriculumDetails(
        curriculum.id(),
        curriculum.line().programme(),
        details.programme().identity().code(),
        curriculum.line().first(),
        curriculum.line().number(),
        terms.educationForm(),
        terms.educationLanguage(),
        terms.admissionYear(),
        terms.years(),
        CurriculumStateName.valueOf(curriculum.state().name()),
        details.studied(),
        toSemesters(curriculum, sums, language),
        sums.byYear(),
        sums.total(),
        curriculum.proposal().orElse(null),
        curriculum.drafted().person(),
        curriculum.drafted().at(),
        curriculum.submitted().map(Step::person).orElse(null),
        curriculum.submitted().map(Step::at).orElse(null),
        curriculum.approved().map(Step::person).orElse(null),
        curriculum.approved().map(Step::at).orElse(null),
        curriculum.version());
  }

  private static List<CurriculumSemester> toSemesters(
      Curriculum curriculum, CreditSums sums, Locale language) {
    return IntStream.rangeClosed(1, curriculum.terms().semesters())
        .mapToObj(
            number ->
                new CurriculumSemester(
                    number,
                    sums.bySemester().get(number - 1),
                    curriculum.subjects().stream()
                        .filter(one -> one.semester() == number)
                        .map(one -> toDetails(one, language))
                        .toList()))
        .toList();
  }

  private static SubjectDetails toDetails(Subject subject, Locale language) {
    return new SubjectDetails(
        subject.id(),
        subject.semester(),
        subject.code(),
        NamesMapping.nameIn(language, subject.names()),
        NamesMapping.toNames(subject.names()),
        SubjectKindName.valueOf(subject.choice().kind().name()),
        subject.choice().kind().code(),
        subject.electiveGroup(),
        subject.credits(),
        subject.workload().hours(),
        subject.nature().block(),
        subject.nature().assessment(),
        subject.nature().graduationWork());
  }
}
