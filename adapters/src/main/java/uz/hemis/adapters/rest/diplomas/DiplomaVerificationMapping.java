package uz.hemis.adapters.rest.diplomas;

import uz.hemis.application.diplomas.query.DiplomaView;
import uz.hemis.domain.diplomas.Diploma;
import uz.hemis.domain.diplomas.DiplomaContent;
import uz.hemis.domain.diplomas.DiplomaState;
import uz.hemis.openapi.model.DiplomaStandingName;
import uz.hemis.openapi.model.DiplomaVerification;
import uz.hemis.openapi.model.HonoursName;

/** A diploma as anybody may see it who holds the document. */
final class DiplomaVerificationMapping {

  private DiplomaVerificationMapping() {}

  static DiplomaVerification toVerification(DiplomaView view) {
    Diploma diploma = view.diploma();
    DiplomaContent content = diploma.content();
    return new DiplomaVerification(
        DiplomasMapping.kindOf(diploma.original().orElse(null)),
        diploma.state() == DiplomaState.DUPLICATED
            ? DiplomaStandingName.REPLACED
            : DiplomaStandingName.VALID,
        DiplomaContentMapping.toBlank(view.diplomaBlank()),
        DiplomaContentMapping.toBlank(view.supplementBlank()),
        content.registration().number(),
        DiplomaContentMapping.toName(content.graduate().uz()),
        DiplomaContentMapping.toName(content.graduate().en()),
        DiplomaContentMapping.toName(content.education().institution()),
        content.education().programme().code(),
        DiplomaContentMapping.toName(content.education().programme().name()),
        DiplomaContentMapping.toName(content.education().qualification()),
        content.registration().decisionDate().getYear(),
        HonoursName.valueOf(content.supplement().honours().name()));
  }
}
