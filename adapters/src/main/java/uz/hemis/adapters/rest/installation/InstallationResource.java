package uz.hemis.adapters.rest.installation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import uz.hemis.adapters.rest.edge.Edge;
import uz.hemis.adapters.rest.edge.RequestContext;
import uz.hemis.application.installation.ActivateInstallation;
import uz.hemis.application.installation.BindFirstSuperAdministrator;
import uz.hemis.application.installation.HandOverInstallation;
import uz.hemis.application.installation.ViewInstallation;
import uz.hemis.openapi.api.InstallationApi;
import uz.hemis.openapi.model.FirstSuperAdministrator;
import uz.hemis.openapi.model.FirstSuperAdministratorEntry;
import uz.hemis.openapi.model.HandOverEntry;
import uz.hemis.openapi.model.InstallationView;

@ApplicationScoped
@RunOnVirtualThread
@Edge
class InstallationResource implements InstallationApi {

  private final HandOverInstallation handOver;
  private final BindFirstSuperAdministrator bindFirst;
  private final ActivateInstallation activate;
  private final ViewInstallation view;
  private final RequestContext context;

  InstallationResource(
      HandOverInstallation handOver,
      BindFirstSuperAdministrator bindFirst,
      ActivateInstallation activate,
      ViewInstallation view,
      RequestContext context) {
    this.handOver = handOver;
    this.bindFirst = bindFirst;
    this.activate = activate;
    this.view = view;
    this.context = context;
  }

  @Override
  public InstallationView findInstallation() {
    return InstallationMapping.toView(view.get(context.actor()));
  }

  @Override
  public InstallationView handOverInstallation(HandOverEntry entry) {
    handOver.handOver(context.actor(), InstallationMapping.toCommand(entry));
    return findInstallation();
  }

  @Override
  public FirstSuperAdministrator bindFirstSuperAdministrator(FirstSuperAdministratorEntry entry) {
    return InstallationMapping.toView(
        bindFirst.bind(context.actor(), InstallationMapping.toCommand(entry)));
  }

  @Override
  public InstallationView activateInstallation() {
    activate.activate(context.actor());
    return findInstallation();
  }
}
