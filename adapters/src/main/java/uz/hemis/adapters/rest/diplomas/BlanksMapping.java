package uz.hemis.adapters.rest.diplomas;

import java.util.List;
import java.util.UUID;
import uz.hemis.application.diplomas.SpoilBlank;
import uz.hemis.application.diplomas.query.BlankFilter;
import uz.hemis.application.diplomas.query.BlankItem;
import uz.hemis.application.diplomas.query.BlankView;
import uz.hemis.application.diplomas.query.ReceiptView;
import uz.hemis.application.diplomas.query.StockFilter;
import uz.hemis.application.diplomas.query.StockLine;
import uz.hemis.application.shared.Page;
import uz.hemis.domain.diplomas.BlankAct;
import uz.hemis.domain.diplomas.BlankKind;
import uz.hemis.domain.diplomas.BlankReceipt;
import uz.hemis.domain.diplomas.BlankState;
import uz.hemis.domain.shared.document.OfficialDocument;
import uz.hemis.openapi.model.BlankActEntry;
import uz.hemis.openapi.model.BlankDetails;
import uz.hemis.openapi.model.BlankEntry;
import uz.hemis.openapi.model.BlankKindName;
import uz.hemis.openapi.model.BlankList;
import uz.hemis.openapi.model.BlankReceiptDetails;
import uz.hemis.openapi.model.BlankReceiptEntry;
import uz.hemis.openapi.model.BlankReceiptList;
import uz.hemis.openapi.model.BlankSpoiling;
import uz.hemis.openapi.model.BlankStateName;
import uz.hemis.openapi.model.BlankStep;
import uz.hemis.openapi.model.BlankStock;
import uz.hemis.openapi.model.BlankStockLine;
import uz.hemis.openapi.model.RoleName;

/** Between the contract's words and those of blanks. */
final class BlanksMapping {

  private BlanksMapping() {}

  static StockFilter toFilter(
      BlankKindName kind, String educationType, String category, String series) {
    return new StockFilter(
        kind == null ? null : BlankKind.valueOf(kind.name()), educationType, category, series);
  }

  static BlankFilter toFilter(
      StockFilter sort, String number, BlankStateName state, UUID receipt, UUID diploma) {
    return new BlankFilter(
        sort, state == null ? null : BlankState.valueOf(state.name()), number, receipt, diploma);
  }

  static BlankReceipt.Entry toEntry(BlankReceiptEntry entry) {
    return new BlankReceipt.Entry(
        BlankKind.valueOf(entry.kind().name()),
        entry.educationType(),
        entry.category(),
        entry.series(),
        entry.firstNumber(),
        entry.lastNumber(),
        toAct(entry.act()));
  }

  static SpoilBlank.Command toCommand(UUID blank, BlankSpoiling spoiling) {
    return new SpoilBlank.Command(blank, spoiling.reason(), toAct(spoiling.act()));
  }

  static BlankList toList(Page<BlankItem> page) {
    return new BlankList(
        page.items().stream().map(BlanksMapping::toBlank).toList(), page.next(), page.totalCount());
  }

  static BlankDetails toDetails(BlankView view) {
    return new BlankDetails(
        toBlank(view.item()), view.history().stream().map(BlanksMapping::toStep).toList());
  }

  static BlankReceiptList toReceiptList(Page<ReceiptView> page) {
    return new BlankReceiptList(
        page.items().stream().map(BlanksMapping::toReceipt).toList(),
        page.next(),
        page.totalCount());
  }

  static BlankReceiptDetails toReceipt(ReceiptView view) {
    BlankReceipt receipt = view.receipt();
    return new BlankReceiptDetails(
        receipt.id(),
        BlankKindName.valueOf(receipt.sort().kind().name()),
        receipt.sort().educationType(),
        receipt.sort().category(),
        receipt.range().series(),
        receipt.range().first(),
        receipt.range().last(),
        receipt.range().size(),
        toAct(receipt.act()),
        receipt.received().person(),
        view.byName(),
        RoleName.valueOf(receipt.received().role().name()),
        receipt.received().at());
  }

  static BlankStock toStock(List<StockLine> stock) {
    return new BlankStock(stock.stream().map(BlanksMapping::toLine).toList());
  }

  private static BlankStockLine toLine(StockLine line) {
    return new BlankStockLine(
        BlankKindName.valueOf(line.sort().kind().name()),
        line.sort().educationType(),
        line.sort().category(),
        line.series(),
        line.received(),
        line.issued(),
        line.spoiled(),
        line.unused());
  }

  private static BlankEntry toBlank(BlankItem item) {
    return new BlankEntry(
        item.id(),
        BlankKindName.valueOf(item.sort().kind().name()),
        item.sort().educationType(),
        item.sort().category(),
        item.number().series(),
        item.number().digits(),
        BlankStateName.valueOf(item.state().name()),
        item.receipt(),
        item.diploma());
  }

  private static BlankStep toStep(BlankView.Step step) {
    return new BlankStep(
        BlankStateName.valueOf(step.state().name()),
        step.at(),
        step.by(),
        step.byName(),
        RoleName.valueOf(step.role().name()),
        step.reason(),
        step.act() == null ? null : toAct(step.act()));
  }

  private static BlankAct toAct(BlankActEntry entry) {
    return entry == null
        ? BlankAct.NONE
        : new BlankAct(entry.number(), entry.date(), entry._file());
  }

  private static uz.hemis.openapi.model.BlankAct toAct(OfficialDocument act) {
    return new uz.hemis.openapi.model.BlankAct(act.number(), act.date(), act.file());
  }
}
