package uz.hemis.application.catalogue.query;

import java.util.Optional;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.domain.regulation.EventKind;
import uz.hemis.domain.regulation.VersionState;

/** Reads of the versions of the regulation and of the kinds of events. */
public interface CatalogueQueries {

  /** Published versions, the newest first. */
  Page<VersionView> listVersions(PageRequest page);

  /** One published version. */
  Optional<VersionDetails> findVersion(String code);

  /**
   * Versions that somebody drafted, the newest first.
   *
   * @param state null for all
   */
  Page<DraftItem> listDrafts(VersionState state, PageRequest page);

  /** Kinds of events by code. */
  Page<EventKind> listEventKinds(PageRequest page);

  /** One kind of event. */
  Optional<EventKind> findEventKind(String code);
}
