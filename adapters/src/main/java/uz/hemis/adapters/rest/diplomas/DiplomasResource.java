package uz.hemis.adapters.rest.diplomas;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import uz.hemis.adapters.rest.edge.Edge;
import uz.hemis.adapters.rest.edge.RequestContext;
import uz.hemis.application.diplomas.ConsultBlanks;
import uz.hemis.application.diplomas.ConsultDiplomas;
import uz.hemis.application.diplomas.HandOverDiploma;
import uz.hemis.application.diplomas.PrepareDiploma;
import uz.hemis.application.diplomas.PrintDiploma;
import uz.hemis.application.diplomas.ReceiveBlanks;
import uz.hemis.application.diplomas.SpoilBlank;
import uz.hemis.application.diplomas.VerifyDiploma;
import uz.hemis.application.diplomas.query.DiplomaView;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.openapi.Download;
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
import uz.hemis.openapi.model.DiplomaDetails;
import uz.hemis.openapi.model.DiplomaHandOver;
import uz.hemis.openapi.model.DiplomaHistory;
import uz.hemis.openapi.model.DiplomaList;
import uz.hemis.openapi.model.DiplomaPreparation;
import uz.hemis.openapi.model.DiplomaPrintStatus;
import uz.hemis.openapi.model.DiplomaPrinting;
import uz.hemis.openapi.model.DiplomaRevision;
import uz.hemis.openapi.model.DiplomaStateName;
import uz.hemis.openapi.model.DiplomaVerification;

@ApplicationScoped
@RunOnVirtualThread
@Edge
class DiplomasResource implements DiplomasApi {

  private final ConsultBlanks blanks;
  private final ReceiveBlanks receiveBlanks;
  private final SpoilBlank spoilBlank;
  private final ConsultDiplomas diplomas;
  private final PrepareDiploma prepareDiploma;
  private final PrintDiploma printDiploma;
  private final HandOverDiploma handOverDiploma;
  private final VerifyDiploma verifyDiploma;
  private final VerificationCodes codes;
  private final RequestContext request;

  DiplomasResource(
      ConsultBlanks blanks,
      ReceiveBlanks receiveBlanks,
      SpoilBlank spoilBlank,
      ConsultDiplomas diplomas,
      PrepareDiploma prepareDiploma,
      PrintDiploma printDiploma,
      HandOverDiploma handOverDiploma,
      VerifyDiploma verifyDiploma,
      VerificationCodes codes,
      RequestContext request) {
    this.blanks = blanks;
    this.receiveBlanks = receiveBlanks;
    this.spoilBlank = spoilBlank;
    this.diplomas = diplomas;
    this.prepareDiploma = prepareDiploma;
    this.printDiploma = printDiploma;
    this.handOverDiploma = handOverDiploma;
    this.verifyDiploma = verifyDiploma;
    this.codes = codes;
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

  @Override
  public DiplomaList listDiplomas(
      UUID study,
      UUID faculty,
      DiplomaStateName state,
      String registerNumber,
      Integer limit,
      String after,
      Boolean totalCount) {
    return DiplomasMapping.toList(
        diplomas.list(
            request.actor(),
            DiplomasMapping.toFilter(study, faculty, state, registerNumber),
            new PageRequest(limit, after, totalCount)));
  }

  @Override
  public DiplomaDetails prepareDiploma(DiplomaPreparation preparation) {
    return getDiploma(
        prepareDiploma.prepare(
            request.actor(), preparation.study(), DiplomasMapping.toEntry(preparation)));
  }

  @Override
  public DiplomaDetails getDiploma(UUID id) {
    return DiplomasMapping.toDetails(diplomas.get(request.actor(), id));
  }

  @Override
  public DiplomaDetails reviseDiploma(UUID id, DiplomaRevision revision) {
    prepareDiploma.revise(
        request.actor(), id, request.expectedVersion(), DiplomasMapping.toEntry(revision));
    return getDiploma(id);
  }

  @Override
  public Download drawDiplomaCode(UUID id) {
    return codes.of(diplomas.get(request.actor(), id));
  }

  @Override
  public DiplomaHistory listDiplomaSteps(UUID id) {
    return DiplomasMapping.toHistory(diplomas.listHistory(request.actor(), id));
  }

  @Override
  public DiplomaDetails recordDiplomaPrinting(UUID id, DiplomaPrinting printing) {
    printDiploma.recordPrinting(request.actor(), id, printing.printedOn());
    return getDiploma(id);
  }

  @Override
  public DiplomaDetails setDiplomaPrintStatus(UUID id, DiplomaPrintStatus status) {
    printDiploma.setStatus(request.actor(), DiplomasMapping.toCommand(id, status));
    return getDiploma(id);
  }

  @Override
  public DiplomaDetails handOverDiploma(UUID id, DiplomaHandOver given) {
    handOverDiploma.handOver(request.actor(), id, DiplomasMapping.toHandOver(given));
    return getDiploma(id);
  }

  @Override
  public DiplomaDetails duplicateDiploma(UUID id, DiplomaRevision right) {
    return getDiploma(
        prepareDiploma.duplicate(request.actor(), id, DiplomasMapping.toEntry(right)));
  }

  @Override
  public DiplomaVerification verifyDiploma(String hash, String lang) {
    DiplomaView genuine = verifyDiploma.verify(hash);
    request.about(genuine.diploma().id());
    return DiplomaVerificationMapping.toVerification(genuine);
  }
}
