package uz.hemis.application.notices;

import uz.hemis.application.notices.port.StoredNotices;
import uz.hemis.application.shared.Identities;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.notices.Notice;

@UseCase
class NoticesService implements Notices {

  private final StoredNotices stored;
  private final Identities identities;
  private final Moment moment;

  NoticesService(StoredNotices stored, Identities identities, Moment moment) {
    this.stored = stored;
    this.identities = identities;
    this.moment = moment;
  }

  @Override
  public void send(Notice notice) {
    stored.add(identities.next(), notice, moment.now());
  }
}
