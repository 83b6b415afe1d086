package uz.hemis.adapters.rest.personnel;

import java.util.Optional;
import uz.hemis.adapters.rest.people.Spellings;
import uz.hemis.application.personnel.CardEntry;
import uz.hemis.application.personnel.EmployeeEntry;
import uz.hemis.domain.people.IdentityEntry;
import uz.hemis.domain.personnel.AcademicDegree;
import uz.hemis.domain.personnel.AcademicRank;
import uz.hemis.domain.shared.person.Citizenship;
import uz.hemis.domain.shared.person.Sex;
import uz.hemis.openapi.model.AcademicDegreeName;
import uz.hemis.openapi.model.AcademicRankName;
import uz.hemis.openapi.model.CitizenshipName;
import uz.hemis.openapi.model.EmployeeRegistration;
import uz.hemis.openapi.model.SexName;

/** Between the contract's registration of an employee and the entry of the use cases. */
final class EntryMapping {

  private EntryMapping() {}

  static EmployeeEntry toEntry(EmployeeRegistration registration) {
    return new EmployeeEntry(toIdentity(registration), toCard(registration));
  }

  static EmployeeRegistration toRegistration(EmployeeEntry entry) {
    IdentityEntry identity = entry.identity();
    CardEntry card = entry.card();
    return new EmployeeRegistration(
        Spellings.toName(identity.latin(), identity.cyrillic()),
        identity.birthDate(),
        SexName.valueOf(identity.sex().name()),
        CitizenshipName.valueOf(identity.citizenship().name()),
        identity.pinfl(),
        identity.document(),
        card.number(),
        card.phone(),
        card.email(),
        AcademicDegreeName.valueOf(card.degree().name()),
        AcademicRankName.valueOf(card.rank().name()));
  }

  private static IdentityEntry toIdentity(EmployeeRegistration registration) {
    return new IdentityEntry(
        Spellings.toSpelling(registration.name().latin()),
        Spellings.toSpelling(registration.name().cyrillic()),
        registration.birthDate(),
        Sex.valueOf(registration.sex().name()),
        Citizenship.valueOf(registration.citizenship().name()),
        registration.pinfl(),
        registration.document());
  }

  private static CardEntry toCard(EmployeeRegistration registration) {
    return new CardEntry(
        registration.number(),
        registration.phone(),
        registration.email(),
        Optional.ofNullable(registration.degree())
            .map(degree -> AcademicDegree.valueOf(degree.name()))
            .orElse(AcademicDegree.NONE),
        Optional.ofNullable(registration.rank())
            .map(rank -> AcademicRank.valueOf(rank.name()))
            .orElse(AcademicRank.NONE));
  }
}
