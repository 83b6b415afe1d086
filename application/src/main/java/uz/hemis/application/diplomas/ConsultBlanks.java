package uz.hemis.application.diplomas;

import java.util.List;
import java.util.UUID;
import uz.hemis.application.diplomas.query.BlankFilter;
import uz.hemis.application.diplomas.query.BlankItem;
import uz.hemis.application.diplomas.query.BlankView;
import uz.hemis.application.diplomas.query.ReceiptView;
import uz.hemis.application.diplomas.query.StockFilter;
import uz.hemis.application.diplomas.query.StockLine;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.domain.access.Actor;

/** Reads the account of blanks (3.1.12, annex 12). */
public interface ConsultBlanks {

  /** Blanks, in the order in which they are taken. */
  Page<BlankItem> listBlanks(Actor actor, BlankFilter filter, PageRequest page);

  /** One blank with its history; {@code NOT_FOUND} when there is none. */
  BlankView getBlank(Actor actor, UUID id);

  /** Receipts, newest first. */
  Page<ReceiptView> listReceipts(Actor actor, StockFilter filter, PageRequest page);

  /** One receipt; {@code NOT_FOUND} when there is none. */
  ReceiptView getReceipt(Actor actor, UUID id);

  /** The stock of each sort and series. */
  List<StockLine> stock(Actor actor, StockFilter filter);
}
