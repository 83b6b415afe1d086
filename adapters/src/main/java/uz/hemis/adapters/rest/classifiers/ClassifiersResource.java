package uz.hemis.adapters.rest.classifiers;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import uz.hemis.adapters.rest.edge.Edge;
import uz.hemis.adapters.rest.edge.RequestContext;
import uz.hemis.application.classifiers.ChangeClassifier;
import uz.hemis.application.classifiers.query.ClassifierQueries;
import uz.hemis.application.classifiers.query.CodeFilter;
import uz.hemis.application.classifiers.query.CodesView;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.openapi.api.ClassifiersApi;
import uz.hemis.openapi.model.ClassifierCodeDetails;
import uz.hemis.openapi.model.ClassifierCodeList;
import uz.hemis.openapi.model.ClassifierCodesEntry;
import uz.hemis.openapi.model.ClassifierDetails;
import uz.hemis.openapi.model.ClassifierList;
import uz.hemis.openapi.model.ClassifierName;
import uz.hemis.openapi.model.ClassifierVersionList;
import uz.hemis.openapi.model.CodeNameWords;
import uz.hemis.openapi.model.CodeRetirementEntry;

@ApplicationScoped
@RunOnVirtualThread
@Edge
class ClassifiersResource implements ClassifiersApi {

  private final ClassifierQueries queries;
  private final ChangeClassifier change;
  private final RequestContext request;

  ClassifiersResource(ClassifierQueries queries, ChangeClassifier change, RequestContext request) {
    this.queries = queries;
    this.change = change;
    this.request = request;
  }

  @Override
  public ClassifierList listClassifiers(Integer limit, String after, Boolean totalCount) {
    var page = new PageRequest(limit, after, totalCount);
    return ClassifiersMapping.toList(queries.listClassifiers(page), request.language());
  }

  @Override
  public ClassifierDetails getClassifier(ClassifierName classifier) {
    var view = queries.getClassifier(ClassifiersMapping.toClassifier(classifier));
    return ClassifiersMapping.toDetails(view, request.language());
  }

  @Override
  public ClassifierCodeList listClassifierCodes(
      ClassifierName classifier,
      LocalDate onDate,
      Boolean inForce,
      Integer limit,
      String after,
      Boolean totalCount) {
    CodesView view =
        queries.listCodes(
            ClassifiersMapping.toClassifier(classifier),
            new CodeFilter(onDate, inForce),
            new PageRequest(limit, after, totalCount));
    if (view.on() != null) {
      request.variesBy(view.on());
    }
    return ClassifiersMapping.toList(classifier, view, request.language());
  }

  @Override
  public ClassifierDetails addClassifierCodes(
      ClassifierName classifier, ClassifierCodesEntry entry) {
    var target = ClassifiersMapping.toTarget(classifier, request.expectedVersion());
    change.add(request.actor(), target, ClassifiersMapping.toCodes(entry));
    return getClassifier(classifier);
  }

  @Override
  public ClassifierCodeDetails getClassifierCode(ClassifierName classifier, String code) {
    var view = queries.getCode(ClassifiersMapping.toClassifier(classifier), code);
    return ClassifiersMapping.toDetails(classifier, view, request.language());
  }

  @Override
  public ClassifierCodeDetails renameClassifierCode(
      ClassifierName classifier, String code, CodeNameWords names) {
    var target = ClassifiersMapping.toTarget(classifier, request.expectedVersion());
    change.rename(request.actor(), target, code, ClassifiersMapping.toNames(names));
    return getClassifierCode(classifier, code);
  }

  @Override
  public ClassifierCodeDetails retireClassifierCode(
      ClassifierName classifier, String code, CodeRetirementEntry entry) {
    var target = ClassifiersMapping.toTarget(classifier, request.expectedVersion());
    change.retire(request.actor(), target, code, entry.from());
    return getClassifierCode(classifier, code);
  }

  @Override
  public ClassifierCodeDetails restoreClassifierCode(ClassifierName classifier, String code) {
    var target = ClassifiersMapping.toTarget(classifier, request.expectedVersion());
    change.restore(request.actor(), target, code);
    return getClassifierCode(classifier, code);
  }

  @Override
  public ClassifierVersionList listClassifierVersions(
      ClassifierName classifier, Integer limit, String after, Boolean totalCount) {
    var page = new PageRequest(limit, after, totalCount);
    return ClassifiersMapping.toList(
        queries.listVersions(ClassifiersMapping.toClassifier(classifier), page));
  }
}
