package uz.hemis.application.diplomas;

import uz.hemis.application.diplomas.query.DiplomaQueries;
import uz.hemis.application.diplomas.query.DiplomaView;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.shared.rule.RuleBroken;

@UseCase
class VerifyDiplomaService implements VerifyDiploma {

  private final DiplomaQueries queries;

  VerifyDiplomaService(DiplomaQueries queries) {
    this.queries = queries;
  }

  @Override
  public DiplomaView verify(String hash) {
    return queries
        .findByHash(hash)
        .filter(found -> found.diploma().isWholePrinted())
        .orElseThrow(() -> new RuleBroken(AccessRule.NOT_FOUND));
  }
}
