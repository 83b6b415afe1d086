package uz.hemis.adapters.rest.problems;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import uz.hemis.adapters.rest.edge.Edge;
import uz.hemis.adapters.rest.edge.ProblemCatalogue;
import uz.hemis.openapi.api.ProblemsApi;
import uz.hemis.openapi.model.ProblemType;
import uz.hemis.openapi.model.ProblemTypes;

@ApplicationScoped
@RunOnVirtualThread
@Edge
class ProblemsResource implements ProblemsApi {

  private final ProblemCatalogue catalogue;

  ProblemsResource(ProblemCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public ProblemTypes listProblems() {
    return new ProblemTypes(catalogue.list());
  }

  @Override
  public ProblemType explainProblem(String slug) {
    return catalogue.get(slug);
  }
}
