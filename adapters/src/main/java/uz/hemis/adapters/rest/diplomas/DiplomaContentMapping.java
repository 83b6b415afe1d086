package uz.hemis.adapters.rest.diplomas;

import uz.hemis.domain.diplomas.Bilingual;
import uz.hemis.domain.diplomas.BlankNumber;
import uz.hemis.domain.diplomas.DiplomaContent;
import uz.hemis.domain.diplomas.Education;
import uz.hemis.domain.diplomas.SupplementItem;
import uz.hemis.domain.shared.person.Spelling;
import uz.hemis.openapi.model.DiplomaEducation;
import uz.hemis.openapi.model.NameInTwoLanguages;
import uz.hemis.openapi.model.PrintedBlank;
import uz.hemis.openapi.model.PrintedName;
import uz.hemis.openapi.model.SupplementSubject;

/** What the document prints, in the contract's words. */
final class DiplomaContentMapping {

  private DiplomaContentMapping() {}

  static PrintedName toName(Spelling name) {
    return new PrintedName(name.familyName(), name.givenName(), name.patronymic());
  }

  static NameInTwoLanguages toName(Bilingual name) {
    return name == null ? null : new NameInTwoLanguages(name.uz(), name.en());
  }

  static PrintedBlank toBlank(BlankNumber blank) {
    return blank == null ? null : new PrintedBlank(blank.series(), blank.digits());
  }

  static DiplomaEducation toEducation(DiplomaContent content) {
    Education education = content.education();
    return new DiplomaEducation(
        toName(education.institution()),
        education.programme().code(),
        toName(education.programme().name()),
        education.programme().type(),
        toName(education.qualification()),
        education.curriculum().id(),
        education.curriculum().form(),
        education.curriculum().language(),
        education.curriculum().years(),
        education.since(),
        content.registration().decisionDate().getYear());
  }

  static SupplementSubject toSubject(SupplementItem item) {
    return new SupplementSubject(
        item.semester(),
        item.code(),
        toName(item.name()),
        item.credits(),
        item.points(),
        item.grade(),
        item.letter());
  }
}
