package uz.hemis.adapters.rest.catalogue;

import java.util.Set;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.catalogue.CatalogueRow;
import uz.hemis.domain.regulation.Duty;
import uz.hemis.domain.regulation.DutySource;
import uz.hemis.domain.regulation.Enforcement;
import uz.hemis.domain.regulation.Occasion;
import uz.hemis.domain.regulation.TermStart;
import uz.hemis.domain.regulation.Text;
import uz.hemis.domain.regulation.Wording;
import uz.hemis.domain.shared.time.Term;
import uz.hemis.openapi.model.CatalogueDuty;
import uz.hemis.openapi.model.DutyRowEntry;
import uz.hemis.openapi.model.DutySourceName;
import uz.hemis.openapi.model.EnforcementName;
import uz.hemis.openapi.model.RegulationText;
import uz.hemis.openapi.model.RoleName;
import uz.hemis.openapi.model.TermStartName;

/** Between the contract's rows and those of the annexes. */
final class RowMapping {

  private RowMapping() {}

  static CatalogueRow toRow(String code, DutyRowEntry entry) {
    return new CatalogueRow(
        code,
        new Duty.Process(entry.annex(), entry.process()),
        Role.valueOf(entry.role().name()),
        new Occasion(
            Set.copyOf(entry.triggers()),
            TermStart.valueOf(entry.startsFrom().name()),
            Set.copyOf(entry.entries())),
        Term.ofCode(entry.term()),
        Enforcement.valueOf(entry.enforcement().name()),
        entry.approver() == null ? null : Role.valueOf(entry.approver().name()),
        new CatalogueRow.Ground(
            entry.clause(), DutySource.valueOf(entry.source().name()), entry.reason()),
        new Wording(toText(entry.processName()), toText(entry.measure())));
  }

  static CatalogueDuty toDuty(CatalogueRow row) {
    return new CatalogueDuty(
        row.code(),
        row.process().annex(),
        row.process().number(),
        RoleName.valueOf(row.role().name()),
        row.occasion().triggers().stream().sorted().toList(),
        TermStartName.valueOf(row.occasion().startsFrom().name()),
        row.occasion().entries().stream().sorted().toList(),
        row.term().code(),
        EnforcementName.valueOf(row.enforcement().name()),
        row.approver() == null ? null : RoleName.valueOf(row.approver().name()),
        row.ground().clause(),
        DutySourceName.valueOf(row.ground().source().name()),
        row.ground().reason(),
        toWords(row.wording().process()),
        toWords(row.wording().measure()));
  }

  static Text toText(RegulationText words) {
    return new Text(words.uzLatn(), words.uzCyrl(), words.ru(), words.en());
  }

  static RegulationText toWords(Text text) {
    return new RegulationText(text.uzLatn(), text.uzCyrl(), text.ru(), text.en());
  }
}
