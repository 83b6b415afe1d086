package uz.hemis.application.installation;

import uz.hemis.domain.access.Actor;

/** RTTRM puts the installation to use once its super administrator is bound (2.2). */
public interface ActivateInstallation {

  void activate(Actor actor);
}
