package uz.hemis.application.diplomas;

import java.util.List;
import java.util.UUID;
import uz.hemis.application.diplomas.query.BlankFilter;
import uz.hemis.application.diplomas.query.BlankItem;
import uz.hemis.application.diplomas.query.BlankQueries;
import uz.hemis.application.diplomas.query.BlankView;
import uz.hemis.application.diplomas.query.ReceiptView;
import uz.hemis.application.diplomas.query.StockFilter;
import uz.hemis.application.diplomas.query.StockLine;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.shared.rule.RuleBroken;

@UseCase
class ConsultBlanksService implements ConsultBlanks {

  private final BlankQueries queries;

  ConsultBlanksService(BlankQueries queries) {
    this.queries = queries;
  }

  @Override
  public Page<BlankItem> listBlanks(Actor actor, BlankFilter filter, PageRequest page) {
    actor.require(Permission.DIPLOMA_VIEW);
    return queries.listBlanks(filter, page);
  }

  @Override
  public BlankView getBlank(Actor actor, UUID id) {
    actor.require(Permission.DIPLOMA_VIEW);
    return queries.findBlank(id).orElseThrow(() -> new RuleBroken(AccessRule.NOT_FOUND));
  }

  @Override
  public Page<ReceiptView> listReceipts(Actor actor, StockFilter filter, PageRequest page) {
    actor.require(Permission.DIPLOMA_VIEW);
    return queries.listReceipts(filter, page);
  }

  @Override
  public ReceiptView getReceipt(Actor actor, UUID id) {
    actor.require(Permission.DIPLOMA_VIEW);
    return queries.findReceipt(id).orElseThrow(() -> new RuleBroken(AccessRule.NOT_FOUND));
  }

  @Override
  public List<StockLine> stock(Actor actor, StockFilter filter) {
    actor.require(Permission.DIPLOMA_VIEW);
    return queries.listStock(filter);
  }
}
