package uz.hemis.application.installation;

import uz.hemis.application.installation.query.InstallationView;
import uz.hemis.domain.access.Actor;

/** Shows the installation (2.1, 2.2). */
public interface ViewInstallation {

  InstallationView get(Actor actor);
}
