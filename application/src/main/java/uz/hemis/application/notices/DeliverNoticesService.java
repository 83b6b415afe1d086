package uz.hemis.application.notices;

import java.time.Instant;
import uz.hemis.application.notices.port.Deliveries;
import uz.hemis.application.notices.port.Jitter;
import uz.hemis.application.notices.port.Letter;
import uz.hemis.application.notices.port.Post;
import uz.hemis.application.notices.port.Wording;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.notices.Delivery;
import uz.hemis.domain.notices.DeliveryState;
import uz.hemis.domain.notices.Language;

@UseCase
class DeliverNoticesService implements DeliverNotices {

  private final Deliveries deliveries;
  private final Wording wording;
  private final Post post;
  private final Jitter jitter;
  private final Moment moment;

  DeliverNoticesService(
      Deliveries deliveries, Wording wording, Post post, Jitter jitter, Moment moment) {
    this.deliveries = deliveries;
    this.wording = wording;
    this.post = post;
    this.jitter = jitter;
    this.moment = moment;
  }

  @Override
  public Claim claim() {
    return deliveries.findDue(moment.now()).map(this::begin).orElseGet(Nothing::new);
  }

  private Claim begin(Deliveries.Due due) {
    Delivery next = next(due);
    deliveries.save(next);
    return next.state() == DeliveryState.SENDING
        ? new Claimed(letter(due), next.tries())
        : new Settled();
  }

  private Delivery next(Deliveries.Due due) {
    if (!post.isOpen() || !due.settings().byEmail()) {
      return due.delivery().off();
    }
    return due.address() == null
        ? due.delivery().withoutAddress()
        : due.delivery().begin(moment.now());
  }

  private Letter letter(Deliveries.Due due) {
    Language language = due.settings().language();
    Wording.Words words = wording.of(language, due.kind(), due.facts());
    return new Letter(
        due.delivery().notice(),
        due.address(),
        language,
        words.subject(),
        words.text() + "\n\n-- \n" + wording.closing(language));
  }

  @Override
  public void keep(Claimed claimed, Post.Receipt receipt) {
    Instant now = moment.now();
    deliveries
        .findSending(claimed.letter().notice(), claimed.tries())
        .map(
            sending ->
                receipt.outcome() == Post.Outcome.ACCEPTED
                    ? sending.accepted(now)
                    : sending.failed(now, receipt.error(), jitter.next()))
        .ifPresent(deliveries::save);
  }
}
