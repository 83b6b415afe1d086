package uz.hemis.application.installation;

import uz.hemis.application.installation.query.InstallationQueries;
import uz.hemis.application.installation.query.InstallationView;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.shared.rule.RuleBroken;

@UseCase
class ViewInstallationService implements ViewInstallation {

  private final InstallationQueries queries;

  ViewInstallationService(InstallationQueries queries) {
    this.queries = queries;
  }

  @Override
  public InstallationView get(Actor actor) {
    actor.require(Permission.INSTALLATION_VIEW);
    return queries.find().orElseThrow(() -> new RuleBroken(AccessRule.NOT_FOUND));
  }
}
