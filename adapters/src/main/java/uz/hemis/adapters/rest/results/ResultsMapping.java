package uz.hemis.adapters.rest.results;

import java.util.Locale;
import uz.hemis.adapters.rest.regulation.Texts;
import uz.hemis.application.results.CorrectResult;
import uz.hemis.application.results.RecogniseResults;
import uz.hemis.application.results.query.StudyResults;
import uz.hemis.domain.results.Standing;
import uz.hemis.openapi.model.ResultCorrection;
import uz.hemis.openapi.model.ResultSheetEntry;
import uz.hemis.openapi.model.StudyResultsDetails;
import uz.hemis.openapi.model.SubjectResultDetails;

/** Between the contract's words and those of results. */
final class ResultsMapping {

  private ResultsMapping() {}

  static RecogniseResults.Command toCommand(ResultSheetEntry entry) {
    return new RecogniseResults.Command(
        entry.subject(),
        entry.assessed(),
        entry.results().stream()
            .map(line -> new RecogniseResults.Line(line.study(), line.points()))
            .toList());
  }

  static CorrectResult.Command toCommand(ResultCorrection correction) {
    return new CorrectResult.Command(
        correction.study(),
        correction.subject(),
        correction.points(),
        new CorrectResult.OrderEntry(
            correction.order().number(), correction.order().date(), correction.order()._file()));
  }

  static StudyResultsDetails toDetails(StudyResults results, Locale language) {
    Standing standing = results.standing();
    return new StudyResultsDetails(
        results.study(),
        results.number(),
        standing.average(),
        standing.credits(),
        results.subjects().stream().map(subject -> toDetails(subject, language)).toList());
  }

  private static SubjectResultDetails toDetails(StudyResults.Subject subject, Locale language) {
    return new SubjectResultDetails(
        subject.subject(),
        subject.code(),
        Texts.in(language, subject.name()),
        subject.semester(),
        subject.credits(),
        subject.points().value(),
        subject.points().grade(),
        subject.points().letter(),
        subject.points().isPassed(),
        subject.sitting(),
        subject.assessed(),
        subject.isCorrected());
  }
}
