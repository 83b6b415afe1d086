package uz.hemis.application.catalogue;

import uz.hemis.application.catalogue.port.EventKindRegister;
import uz.hemis.application.catalogue.port.PublishedVersions;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.catalogue.CatalogueCheck;
import uz.hemis.domain.catalogue.PublishedVersion;

/** Brings the kinds of events, the law and the day before the one check of drafts (7.2). */
@UseCase
class Checks {

  private final EventKindRegister kinds;
  private final PublishedVersions versions;
  private final Moment moment;

  Checks(EventKindRegister kinds, PublishedVersions versions, Moment moment) {
    this.kinds = kinds;
    this.versions = versions;
    this.moment = moment;
  }

  /** The check of today. */
  CatalogueCheck today(Actor actor) {
    actor.require(Permission.REGULATION_MANAGE);
    return against(versions.newest());
  }

  /** The check of today, while nobody else publishes. */
  CatalogueCheck todayForPublication(Actor actor) {
    actor.require(Permission.REGULATION_MANAGE);
    return against(versions.newestForPublication());
  }

  private CatalogueCheck against(PublishedVersion newest) {
    return new CatalogueCheck(kinds.all(), newest, moment.today());
  }
}
