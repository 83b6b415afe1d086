package uz.hemis.adapters.rest.catalogue;

import java.util.Locale;
import java.util.stream.Collectors;
import uz.hemis.adapters.rest.regulation.Texts;
import uz.hemis.application.catalogue.RegisterEventKind;
import uz.hemis.application.shared.Page;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.regulation.EventKind;
import uz.hemis.openapi.model.EventKindDetails;
import uz.hemis.openapi.model.EventKindEntry;
import uz.hemis.openapi.model.EventKindList;
import uz.hemis.openapi.model.EventOriginName;
import uz.hemis.openapi.model.RoleName;

/** Between the contract's kinds of events and those of the regulation. */
final class EventKindMapping {

  private EventKindMapping() {}

  static RegisterEventKind.Command toCommand(EventKindEntry entry) {
    return new RegisterEventKind.Command(
        entry.code(),
        entry.recordedBy().stream()
            .map(role -> Role.valueOf(role.name()))
            .collect(Collectors.toUnmodifiableSet()),
        RowMapping.toText(entry.name()));
  }

  static EventKindList toList(Page<EventKind> page, Locale language) {
    return new EventKindList(
        page.items().stream().map(kind -> toDetails(kind, language)).toList(),
        page.next(),
        page.totalCount());
  }

  static EventKindDetails toDetails(EventKind kind, Locale language) {
    return new EventKindDetails(
        kind.code(),
        EventOriginName.valueOf(kind.origin().name()),
        kind.proposable(),
        kind.recordedBy().stream().sorted().map(role -> RoleName.valueOf(role.name())).toList(),
        Texts.in(language, kind.name()),
        RowMapping.toWords(kind.name()));
  }
}
