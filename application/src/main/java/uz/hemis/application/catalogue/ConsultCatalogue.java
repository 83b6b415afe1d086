package uz.hemis.application.catalogue;

import java.util.List;
import uz.hemis.application.catalogue.query.DraftItem;
import uz.hemis.application.catalogue.query.VersionDetails;
import uz.hemis.application.catalogue.query.VersionView;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.catalogue.RegulationDraft;
import uz.hemis.domain.regulation.EventKind;
import uz.hemis.domain.regulation.VersionState;
import uz.hemis.domain.shared.rule.Fault;

/**
 * Reads the regulation: what is published is open to everybody (7.2), what is drafted to the
 * ministry. Unknown names are refused with {@code NOT_FOUND}.
 */
public interface ConsultCatalogue {

  /** The published versions, the newest first (order, clauses 2 and 6). */
  Page<VersionView> listVersions(PageRequest page);

  /** A published version with its change log. */
  VersionDetails getVersion(String code);

  /** The kinds of events by code. */
  Page<EventKind> listEventKinds(PageRequest page);

  /** One kind of event. */
  EventKind getEventKind(String code);

  /**
   * Versions that somebody drafted, the newest first.
   *
   * @param state how far they have come; null for all
   */
  Page<DraftItem> listDrafts(Actor actor, VersionState state, PageRequest page);

  /** A version as it is drafted. */
  RegulationDraft getDraft(Actor actor, String code);

  /** Everything that stands in the way of a draft's publication; empty when nothing does. */
  List<Fault> check(Actor actor, String code);
}
