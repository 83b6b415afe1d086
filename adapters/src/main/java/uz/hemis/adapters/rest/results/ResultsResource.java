package uz.hemis.adapters.rest.results;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import uz.hemis.adapters.rest.edge.Edge;
import uz.hemis.adapters.rest.edge.RequestContext;
import uz.hemis.application.results.ConsultResults;
import uz.hemis.application.results.CorrectResult;
import uz.hemis.application.results.RecogniseResults;
import uz.hemis.openapi.api.ResultsApi;
import uz.hemis.openapi.model.OwnResults;
import uz.hemis.openapi.model.ResultCorrection;
import uz.hemis.openapi.model.ResultSheet;
import uz.hemis.openapi.model.ResultSheetEntry;
import uz.hemis.openapi.model.StudyResultsDetails;

@ApplicationScoped
@RunOnVirtualThread
@Edge
class ResultsResource implements ResultsApi {

  private final ConsultResults results;
  private final RecogniseResults recogniseResults;
  private final CorrectResult correctResult;
  private final RequestContext request;

  ResultsResource(
      ConsultResults results,
      RecogniseResults recogniseResults,
      CorrectResult correctResult,
      RequestContext request) {
    this.results = results;
    this.recogniseResults = recogniseResults;
    this.correctResult = correctResult;
    this.request = request;
  }

  @Override
  public ResultSheet recogniseResults(ResultSheetEntry entry) {
    UUID id = recogniseResults.recognise(request.actor(), ResultsMapping.toCommand(entry));
    return new ResultSheet(id, entry.results().size());
  }

  @Override
  public StudyResultsDetails correctResult(ResultCorrection correction) {
    correctResult.correct(request.actor(), ResultsMapping.toCommand(correction));
    return getStudyResults(correction.study());
  }

  @Override
  public StudyResultsDetails getStudyResults(UUID id) {
    return ResultsMapping.toDetails(results.get(request.actor(), id), request.language());
  }

  @Override
  public OwnResults listOwnResults() {
    return new OwnResults(
        results.listOwn(request.actor()).stream()
            .map(own -> ResultsMapping.toDetails(own, request.language()))
            .toList());
  }
}
