package uz.hemis.adapters.rest.diplomas;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import uz.hemis.adapters.rest.edge.Edge;
import uz.hemis.adapters.rest.edge.RequestContext;
import uz.hemis.application.diplomas.ConsultBlanks;
import uz.hemis.application.diplomas.ReceiveBlanks;
import uz.hemis.application.diplomas.SpoilBlank;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.openapi.api.DiplomasApi;
import uz.hemis.openapi.model.BlankDetails;
import uz.hemis.openapi.model.BlankKindName;
import uz.hemis.openapi.model.BlankList;
import uz.hemis.openapi.model.BlankReceiptDetails;
import uz.hemis.openapi.model.BlankReceiptEntry;
import uz.hemis.openapi.model.BlankReceiptList;
import uz.hemis.openapi.model.BlankSpoiling;
import uz.hemis.openapi.model.BlankStateName;
import uz.hemis.openapi.model.BlankStock;

@ApplicationScoped
@RunOnVirtualThread
@Edge
class DiplomasResource implements DiplomasApi {

  private final ConsultBlanks blanks;
  private final ReceiveBlanks receiveBlanks;
  private final SpoilBlank spoilBlank;
  private final RequestContext request;

  DiplomasResource(
      ConsultBlanks blanks,
      ReceiveBlanks receiveBlanks,
      SpoilBlank spoilBlank,
      RequestContext request) {
    this.blanks = blanks;
    this.receiveBlanks = receiveBlanks;
    this.spoilBlank = spoilBlank;
    this.request = request;
  }

  @Override
  public BlankList listBlanks(
      BlankKindName kind,
      String educationType,
      String category,
      String series,
      String number,
      BlankStateName state,
      UUID receipt,
      UUID diploma,
      Integer limit,
      String after,
      Boolean totalCount) {
    return BlanksMapping.toList(
        blanks.listBlanks(
            request.actor(),
            BlanksMapping.toFilter(
                BlanksMapping.toFilter(kind, educationType, category, series),
                number,
                state,
                receipt,
                diploma),
            new PageRequest(limit, after, totalCount)));
  }

  @Override
  public BlankDetails getBlank(UUID id) {
    return BlanksMapping.toDetails(blanks.getBlank(request.actor(), id));
  }

  @Override
  public BlankDetails spoilBlank(UUID id, BlankSpoiling spoiling) {
    spoilBlank.spoil(request.actor(), BlanksMapping.toCommand(id, spoiling));
    return getBlank(id);
  }

  @Override
  public BlankReceiptList listBlankReceipts(
      BlankKindName kind,
      String educationType,
      String category,
      String series,
      Integer limit,
      String after,
      Boolean totalCount) {
    return BlanksMapping.toReceiptList(
        blanks.listReceipts(
            request.actor(),
            BlanksMapping.toFilter(kind, educationType, category, series),
            new PageRequest(limit, after, totalCount)));
  }

  @Override
  public BlankReceiptDetails receiveBlanks(BlankReceiptEntry entry) {
    return getBlankReceipt(receiveBlanks.receive(request.actor(), BlanksMapping.toEntry(entry)));
  }

  @Override
  public BlankReceiptDetails getBlankReceipt(UUID id) {
    return BlanksMapping.toReceipt(blanks.getReceipt(request.actor(), id));
  }

  @Override
  public BlankStock getBlankStock(
      BlankKindName kind, String educationType, String category, String series) {
    return BlanksMapping.toStock(
        blanks.stock(
            request.actor(), BlanksMapping.toFilter(kind, educationType, category, series)));
  }
}
