package uz.hemis.application.catalogue;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import uz.hemis.application.catalogue.port.RoleHolders;
import uz.hemis.application.notices.Notices;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.access.Scope;
import uz.hemis.domain.catalogue.CatalogueChange;
import uz.hemis.domain.catalogue.RegulationDraft;
import uz.hemis.domain.notices.Notice;
import uz.hemis.domain.notices.NoticeKind;

/**
 * Tells of a new version of the regulation (7.2): the leadership and the super administrator
 * always, and those who answer for a unit or the institution where it binds them otherwise than
 * before. Teachers, tutors and students hear of it from these: they are too many for one deed.
 */
@UseCase
class PublicationNotices {

  private static final Set<Role> ALWAYS = EnumSet.of(Role.LEADERSHIP, Role.SUPER_ADMINISTRATOR);
  private static final Set<Scope.Kind> OWN_WORK_ONLY =
      EnumSet.of(Scope.Kind.SELF, Scope.Kind.GROUP);

  private final Notices notices;
  private final RoleHolders holders;
  private final Moment moment;

  PublicationNotices(Notices notices, RoleHolders holders, Moment moment) {
    this.notices = notices;
    this.holders = holders;
    this.moment = moment;
  }

  void published(RegulationDraft version, CatalogueChange change) {
    NoticeKind kind = NoticeKind.REGULATION_PUBLISHED;
    Map<String, Object> facts = new HashMap<>();
    facts.put("regulation", version.code());
    facts.put("inForceFrom", version.content().heading().inForceFrom());
    facts.put("duties", change.duties().size());
    notices.sendAll(
        holders.list(toTell(change), moment.today()).stream()
            .map(person -> new Notice(person, kind.slug(), kind.slug() + " " + version.id(), facts))
            .toList());
  }

  private static Set<Role> toTell(CatalogueChange change) {
    Set<Role> roles = EnumSet.copyOf(ALWAYS);
    change.roles().stream()
        .filter(role -> !OWN_WORK_ONLY.contains(role.scopeKind()))
        .forEach(roles::add);
    return roles;
  }
}
