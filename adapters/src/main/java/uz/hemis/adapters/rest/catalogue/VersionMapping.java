package uz.hemis.adapters.rest.catalogue;

import java.util.List;
import uz.hemis.application.catalogue.query.VersionDetails;
import uz.hemis.application.catalogue.query.VersionView;
import uz.hemis.application.shared.Page;
import uz.hemis.domain.catalogue.CatalogueChange;
import uz.hemis.domain.catalogue.CatalogueChange.ChangedRow;
import uz.hemis.domain.catalogue.CatalogueRow;
import uz.hemis.domain.catalogue.Heading;
import uz.hemis.domain.catalogue.LegalAct;
import uz.hemis.openapi.model.CatalogueDuty;
import uz.hemis.openapi.model.ChangeLog;
import uz.hemis.openapi.model.ChangedDuty;
import uz.hemis.openapi.model.RegulationVersionDetails;
import uz.hemis.openapi.model.RegulationVersionItem;
import uz.hemis.openapi.model.RegulationVersionList;
import uz.hemis.openapi.model.RowMemberName;

/** Published versions and change logs in the contract's words. */
final class VersionMapping {

  private VersionMapping() {}

  static RegulationVersionList toVersionList(Page<VersionView> page) {
    return new RegulationVersionList(
        page.items().stream().map(VersionMapping::toItem).toList(), page.next(), page.totalCount());
  }

  static RegulationVersionDetails toDetails(VersionDetails details) {
    return new RegulationVersionDetails(
        toItem(details.version()),
        DraftMapping.toLengths(details.version().heading().grant()),
        details.duties(),
        details.change() == null ? null : toLog(details.predecessor(), details.change()));
  }

  private static RegulationVersionItem toItem(VersionView version) {
    Heading heading = version.heading();
    LegalAct basis = heading.basis();
    return new RegulationVersionItem(
        version.code(),
        heading.title(),
        heading.order().number(),
        heading.order().date(),
        basis.number() == null && basis.date() == null ? null : DraftMapping.toReference(basis),
        heading.inForceFrom(),
        version.repealedFrom(),
        version.repealedBy(),
        version.note(),
        heading.changeNote());
  }

  private static ChangeLog toLog(String predecessor, CatalogueChange change) {
    return new ChangeLog(
        predecessor,
        toDuties(change.added()),
        toDuties(change.removed()),
        change.changed().stream().map(VersionMapping::toChanged).toList(),
        DraftMapping.toLengths(change.grantBefore()),
        DraftMapping.toLengths(change.grantAfter()));
  }

  private static ChangedDuty toChanged(ChangedRow row) {
    return new ChangedDuty(
        row.after().code(),
        row.members().stream().map(member -> RowMemberName.valueOf(member.name())).toList(),
        RowMapping.toDuty(row.before()),
        RowMapping.toDuty(row.after()));
  }

  private static List<CatalogueDuty> toDuties(List<CatalogueRow> rows) {
    return rows.stream().map(RowMapping::toDuty).toList();
  }
}
