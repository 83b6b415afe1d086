package uz.hemis.adapters.rest.installation;

import java.util.List;
import uz.hemis.adapters.rest.people.Spellings;
import uz.hemis.application.assignments.BindSuperAdministrator;
import uz.hemis.application.assignments.DocumentEntry;
import uz.hemis.application.installation.BindFirstSuperAdministrator;
import uz.hemis.application.installation.HandOverInstallation;
import uz.hemis.domain.access.Login;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.installation.EffectivePermissions;
import uz.hemis.domain.installation.Installation;
import uz.hemis.domain.installation.Institution;
import uz.hemis.domain.people.IdentityEntry;
import uz.hemis.domain.shared.person.Citizenship;
import uz.hemis.domain.shared.person.Sex;
import uz.hemis.openapi.model.FirstSuperAdministrator;
import uz.hemis.openapi.model.FirstSuperAdministratorEntry;
import uz.hemis.openapi.model.FirstSuperAdministratorIdentity;
import uz.hemis.openapi.model.HandOverEntry;
import uz.hemis.openapi.model.HostingPlace;
import uz.hemis.openapi.model.InstallationState;
import uz.hemis.openapi.model.InstallationView;
import uz.hemis.openapi.model.OfficialDocumentEntry;
import uz.hemis.openapi.model.OfficialDocumentView;
import uz.hemis.openapi.model.RoleName;

/** Between the contract and the use cases about the installation. */
final class InstallationMapping {

  private InstallationMapping() {}

  static HandOverInstallation.Command toCommand(HandOverEntry entry) {
    OfficialDocumentEntry act = entry.act();
    return act == null
        ? new HandOverInstallation.Command(null, null, null)
        : new HandOverInstallation.Command(act.number(), act.date(), act._file());
  }

  static BindFirstSuperAdministrator.Command toCommand(FirstSuperAdministratorEntry entry) {
    OfficialDocumentEntry letter = entry.letter();
    return new BindFirstSuperAdministrator.Command(
        toIdentity(entry.person()),
        new Login(entry.login()),
        letter == null
            ? DocumentEntry.NONE
            : new DocumentEntry(letter.number(), letter.date(), letter._file()));
  }

  private static IdentityEntry toIdentity(FirstSuperAdministratorIdentity person) {
    return new IdentityEntry(
        Spellings.toSpelling(person.name().latin()),
        Spellings.toSpelling(person.name().cyrillic()),
        person.birthDate(),
        Sex.valueOf(person.sex().name()),
        Citizenship.valueOf(person.citizenship().name()),
        person.pinfl(),
        person.document());
  }

  static FirstSuperAdministrator toView(BindSuperAdministrator.Bound bound) {
    return new FirstSuperAdministrator(
        bound.assignment(),
        bound.person(),
        bound.account(),
        bound.login().value(),
        bound.oneTimePassword());
  }

  static InstallationView toView(uz.hemis.application.installation.query.InstallationView view) {
    Installation installation = view.installation();
    Institution institution = installation.institution();
    Installation.HandOver handOver = installation.handOver().orElse(null);
    return new InstallationView(
        view.version(),
        institution.code(),
        institution.nameUz(),
        institution.nameRu(),
        institution.nameEn(),
        HostingPlace.valueOf(installation.hosting().name()),
        Installation.COUNTRY,
        InstallationState.valueOf(installation.state().name()),
        installation.installedAt(),
        toView(handOver),
        handOver == null ? null : handOver.at(),
        installation.activatedAt().orElse(null),
        serverConfigurableBy(installation));
  }

  private static OfficialDocumentView toView(Installation.HandOver handOver) {
    return handOver == null
        ? null
        : new OfficialDocumentView(
            handOver.act().number(), handOver.act().date(), handOver.act().file());
  }

  private static List<RoleName> serverConfigurableBy(Installation installation) {
    return EffectivePermissions.holding(Permission.SERVER_CONFIGURE, installation.hosting())
        .stream()
        .map(role -> RoleName.valueOf(role.name()))
        .toList();
  }
}
