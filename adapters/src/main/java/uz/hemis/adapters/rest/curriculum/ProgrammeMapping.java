package uz.hemis.adapters.rest.curriculum;

import java.util.Locale;
import java.util.UUID;
import uz.hemis.adapters.rest.structure.NamesMapping;
import uz.hemis.application.curriculum.query.ProgrammeFilter;
import uz.hemis.application.shared.Page;
import uz.hemis.domain.curriculum.Programme;
import uz.hemis.domain.curriculum.ProgrammeLabel;
import uz.hemis.domain.curriculum.ProgrammeType;
import uz.hemis.domain.curriculum.Step;
import uz.hemis.openapi.model.ProgrammeDetails;
import uz.hemis.openapi.model.ProgrammeList;
import uz.hemis.openapi.model.ProgrammeNaming;
import uz.hemis.openapi.model.ProgrammeOpening;
import uz.hemis.openapi.model.ProgrammeTypeName;

/** Between the contract and the use cases of programmes. */
final class ProgrammeMapping {

  private ProgrammeMapping() {}

  static ProgrammeFilter toFilter(UUID faculty, ProgrammeTypeName type, String code, Boolean open) {
    return new ProgrammeFilter(faculty, type == null ? null : toType(type), code, open);
  }

  static Programme.Identity toIdentity(ProgrammeOpening opening) {
    return new Programme.Identity(opening.code(), toType(opening.type()), opening.faculty());
  }

  static ProgrammeLabel toLabel(ProgrammeOpening opening) {
    return new ProgrammeLabel(
        NamesMapping.toNames(opening.names()), NamesMapping.toNames(opening.qualifications()));
  }

  static ProgrammeLabel toLabel(ProgrammeNaming naming) {
    return new ProgrammeLabel(
        NamesMapping.toNames(naming.names()), NamesMapping.toNames(naming.qualifications()));
  }

  static ProgrammeDetails toDetails(Programme programme, Locale language) {
    Programme.Identity identity = programme.identity();
    return new ProgrammeDetails(
        programme.id(),
        ProgrammeTypeName.valueOf(identity.type().name()),
        identity.type().code(),
        identity.code(),
        identity.faculty(),
        NamesMapping.nameIn(language, programme.label().names()),
        NamesMapping.toNames(programme.label().names()),
        programme.label().qualifications().stream().map(NamesMapping::toNames).toList(),
        programme.opened().person(),
        programme.opened().at(),
        programme.closed().map(Step::person).orElse(null),
        programme.closed().map(Step::at).orElse(null),
        programme.version());
  }

  static ProgrammeList toList(Page<Programme> page, Locale language) {
    return new ProgrammeList(
        page.map(programme -> toDetails(programme, language)).items(),
        page.next(),
        page.totalCount());
  }

  private static ProgrammeType toType(ProgrammeTypeName type) {
    return ProgrammeType.valueOf(type.name());
  }
}
