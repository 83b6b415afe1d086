package uz.hemis.adapters.rest.structure;

import uz.hemis.application.structure.ChangeInstitution;
import uz.hemis.domain.structure.Institution;
import uz.hemis.openapi.model.NamesInFourLanguages;
import uz.hemis.openapi.model.WeekType;

/** What a patch of the institution may change. */
record InstitutionContent(
    NamesInFourLanguages names, String code, String taxpayerNumber, WeekType week, String address) {

  static InstitutionContent of(Institution institution) {
    return new InstitutionContent(
        NamesMapping.toNames(institution.names()),
        institution.code(),
        institution.taxpayerNumber(),
        WeekType.valueOf(institution.week().name()),
        institution.address());
  }

  ChangeInstitution.Command toCommand(long expectedVersion) {
    return new ChangeInstitution.Command(
        expectedVersion,
        NamesMapping.toNames(names),
        code,
        taxpayerNumber,
        uz.hemis.domain.shared.time.WeekType.valueOf(week.name()),
        address);
  }
}
