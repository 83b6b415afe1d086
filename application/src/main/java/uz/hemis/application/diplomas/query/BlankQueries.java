package uz.hemis.application.diplomas.query;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;

/** Reads of the account of blanks. */
public interface BlankQueries {

  /** Blanks, in the order in which they are taken. */
  Page<BlankItem> listBlanks(BlankFilter filter, PageRequest page);

  /** One blank with its history. */
  Optional<BlankView> findBlank(UUID id);

  /** Receipts, newest first. */
  Page<ReceiptView> listReceipts(StockFilter filter, PageRequest page);

  /** One receipt. */
  Optional<ReceiptView> findReceipt(UUID id);

  /** The stock, by kind, education type, category and series. */
  List<StockLine> listStock(StockFilter filter);
}
