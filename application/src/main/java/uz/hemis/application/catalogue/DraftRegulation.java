package uz.hemis.application.catalogue;

import uz.hemis.domain.access.Actor;

/** Begins a new version of the regulation as a copy of the newest one (7.2). */
public interface DraftRegulation {

  void draft(Actor actor, Command command);

  /**
   * @param code the stable name of the version, such as {@code HEMIS-2027}
   */
  record Command(String code, HeadingEntry heading) {}
}
