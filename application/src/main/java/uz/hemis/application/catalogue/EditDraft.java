package uz.hemis.application.catalogue;

import uz.hemis.domain.access.Actor;
import uz.hemis.domain.catalogue.CatalogueRow;

/** Changes a draft of the regulation, or gives it up (7.2); each change builds on a version. */
public interface EditDraft {

  /** Words the heading anew. */
  void reword(Actor actor, Target draft, HeadingEntry heading);

  /** Puts a row in the place of the one with its code, or as a new one. */
  void put(Actor actor, Target draft, CatalogueRow row);

  /** Removes a row. */
  void remove(Actor actor, Target draft, String duty);

  /** Gives the draft up for good. */
  void drop(Actor actor, Target draft);

  /**
   * The draft that is changed.
   *
   * @param code its stable name
   * @param expectedVersion the version that the change builds on
   */
  record Target(String code, long expectedVersion) {}
}
