package uz.hemis.adapters.rest.diplomas;

import java.util.List;
import java.util.UUID;
import uz.hemis.application.diplomas.PrintDiploma;
import uz.hemis.application.diplomas.query.DiplomaFilter;
import uz.hemis.application.diplomas.query.DiplomaStepView;
import uz.hemis.application.diplomas.query.DiplomaView;
import uz.hemis.application.shared.Page;
import uz.hemis.domain.diplomas.Bilingual;
import uz.hemis.domain.diplomas.BlankKind;
import uz.hemis.domain.diplomas.BlankNumber;
import uz.hemis.domain.diplomas.Diploma;
import uz.hemis.domain.diplomas.DiplomaContent;
import uz.hemis.domain.diplomas.DiplomaEntry;
import uz.hemis.domain.diplomas.DiplomaState;
import uz.hemis.domain.diplomas.HandOver;
import uz.hemis.domain.diplomas.Registration;
import uz.hemis.domain.shared.person.Spelling;
import uz.hemis.openapi.model.DiplomaDetails;
import uz.hemis.openapi.model.DiplomaHandOver;
import uz.hemis.openapi.model.DiplomaHistory;
import uz.hemis.openapi.model.DiplomaItem;
import uz.hemis.openapi.model.DiplomaKindName;
import uz.hemis.openapi.model.DiplomaList;
import uz.hemis.openapi.model.DiplomaPart;
import uz.hemis.openapi.model.DiplomaPreparation;
import uz.hemis.openapi.model.DiplomaPrintStatus;
import uz.hemis.openapi.model.DiplomaRevision;
import uz.hemis.openapi.model.DiplomaStateName;
import uz.hemis.openapi.model.DiplomaStep;
import uz.hemis.openapi.model.DiplomaStepName;
import uz.hemis.openapi.model.GraduationWorkTitle;
import uz.hemis.openapi.model.HonoursName;
import uz.hemis.openapi.model.LatinName;
import uz.hemis.openapi.model.PrintStatusName;
import uz.hemis.openapi.model.RoleName;

/** Between the contract's words and those of diplomas. */
final class DiplomasMapping {

  private DiplomasMapping() {}

  static DiplomaFilter toFilter(
      UUID study, UUID faculty, DiplomaStateName state, String registerNumber) {
    return new DiplomaFilter(
        study, faculty, state == null ? null : DiplomaState.valueOf(state.name()), registerNumber);
  }

  static DiplomaEntry toEntry(DiplomaPreparation entry) {
    return toEntry(
        new DiplomaRevision(
            entry.nameEn(),
            entry.graduationWork(),
            entry.qualification(),
            entry.registerNumber(),
            entry.registerDate(),
            entry.decisionNumber(),
            entry.decisionDate()));
  }

  static DiplomaEntry toEntry(DiplomaRevision entry) {
    return new DiplomaEntry(
        toSpelling(entry.nameEn()),
        toTitle(entry.graduationWork()),
        orFirst(entry.qualification()),
        new Registration(
            entry.registerNumber(),
            entry.registerDate(),
            entry.decisionNumber(),
            entry.decisionDate()));
  }

  static PrintDiploma.Command toCommand(UUID diploma, DiplomaPrintStatus status) {
    return new PrintDiploma.Command(
        diploma,
        BlankKind.valueOf(status.part().name()),
        status.blank() == null
            ? null
            : new BlankNumber(status.blank().series(), status.blank().number()));
  }

  static HandOver toHandOver(DiplomaHandOver given) {
    return new HandOver(given.handedOn(), given.recipient(), given.signature());
  }

  static DiplomaList toList(Page<uz.hemis.application.diplomas.query.DiplomaItem> page) {
    return new DiplomaList(
        page.items().stream().map(DiplomasMapping::toItem).toList(),
        page.next(),
        page.totalCount());
  }

  static DiplomaHistory toHistory(List<DiplomaStepView> steps) {
    return new DiplomaHistory(steps.stream().map(DiplomasMapping::toStep).toList());
  }

  static DiplomaDetails toDetails(DiplomaView view) {
    Diploma diploma = view.diploma();
    DiplomaContent content = diploma.content();
    Diploma.Course course = diploma.course();
    return new DiplomaDetails(
        diploma.id(),
        kindOf(diploma.original().orElse(null)),
        DiplomaStateName.valueOf(diploma.state().name()),
        diploma.original().orElse(null),
        course.replacement(),
        diploma.holder().study(),
        diploma.holder().person(),
        diploma.holder().faculty(),
        DiplomaContentMapping.toName(content.graduate().uz()),
        DiplomaContentMapping.toName(content.graduate().en()),
        DiplomaContentMapping.toEducation(content),
        content.supplement().average(),
        HonoursName.valueOf(content.supplement().honours().name()),
        content.supplement().items().stream().map(DiplomaContentMapping::toSubject).toList(),
        DiplomaContentMapping.toName(content.graduationWork()),
        content.registration().number(),
        content.registration().date(),
        content.registration().decisionNumber(),
        content.registration().decisionDate(),
        course.printedOn(),
        toPart(course.printed().contains(BlankKind.DIPLOMA), view.diplomaBlank()),
        toPart(course.printed().contains(BlankKind.SUPPLEMENT), view.supplementBlank()),
        toHandOver(course.handOver()),
        diploma.hash().value(),
        diploma.version());
  }

  static DiplomaKindName kindOf(UUID original) {
    return original == null ? DiplomaKindName.FIRST : DiplomaKindName.DUPLICATE;
  }

  private static DiplomaItem toItem(uz.hemis.application.diplomas.query.DiplomaItem item) {
    return new DiplomaItem(
        item.id(),
        item.study(),
        kindOf(item.original()),
        item.name(),
        item.programmeCode(),
        item.registerNumber(),
        item.registerDate(),
        DiplomaStateName.valueOf(item.state().name()),
        item.version());
  }

  private static DiplomaStep toStep(DiplomaStepView view) {
    return new DiplomaStep(
        DiplomaStepName.valueOf(view.step().kind().name()),
        view.step().at(),
        view.step().person(),
        view.byName(),
        RoleName.valueOf(view.step().role().name()));
  }

  private static DiplomaPart toPart(boolean printed, BlankNumber blank) {
    return new DiplomaPart(
        printed ? PrintStatusName.PRINTED : PrintStatusName.NOT_PRINTED,
        DiplomaContentMapping.toBlank(blank));
  }

  private static DiplomaHandOver toHandOver(HandOver given) {
    return given == null
        ? null
        : new DiplomaHandOver(given.on(), given.recipient(), given.signature());
  }

  private static Spelling toSpelling(LatinName name) {
    return new Spelling(name.familyName(), name.givenName(), name.patronymic());
  }

  private static Bilingual toTitle(GraduationWorkTitle title) {
    return title == null ? null : new Bilingual(title.uz(), title.en());
  }

  private static int orFirst(Integer qualification) {
    return qualification == null ? 1 : qualification;
  }
}
