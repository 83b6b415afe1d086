package uz.hemis.application.students;

import uz.hemis.application.files.FileReferences;
import uz.hemis.application.regulation.EntryWindow;
import uz.hemis.application.shared.Identities;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.access.Place;
import uz.hemis.domain.files.FilePurpose;
import uz.hemis.domain.regulation.Entry;
import uz.hemis.domain.shared.document.OfficialDocument;

/** Orders that set quotas: one order is one event of the regulation (3.1.11, annex 11). */
@UseCase
class QuotaOrders {

  private static final String APPROVED = "QUOTA_APPROVED";

  private final EntryWindow window;
  private final FileReferences files;
  private final Identities identities;
  private final Moment moment;

  QuotaOrders(EntryWindow window, FileReferences files, Identities identities, Moment moment) {
    this.window = window;
    this.files = files;
    this.identities = identities;
    this.moment = moment;
  }

  /** The order as entered, its file attached. */
  OfficialDocument attached(Actor actor, OrderEntry entry) {
    actor.require(Permission.ADMISSION_QUOTA_MANAGE);
    OfficialDocument order = entry.judge(moment.today());
    files.attach(actor, order.file(), FilePurpose.ORDER, "/file", identities.next());
    return order;
  }

  /** Admits what the order set, by the duties that bind it. */
  void admit(Actor actor, OfficialDocument order) {
    window.admit(
        actor,
        new Entry(
            APPROVED,
            Entry.INSTITUTION,
            order.number(),
            Entry.Dates.both(order.date()),
            Place.institution(),
            null));
  }
}
