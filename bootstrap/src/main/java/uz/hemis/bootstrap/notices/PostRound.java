package uz.hemis.bootstrap.notices;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import uz.hemis.application.notices.DeliverNotices;
import uz.hemis.application.notices.port.Post;
import uz.hemis.bootstrap.rounds.RoundClock;

/**
 * Hands the e-mails that are due to the mail server, every ten seconds (5.2). All nodes do so; each
 * claims one letter at a time, so that its lease covers one delivery and not a queue of them.
 */
@ApplicationScoped
class PostRound {

  private static final Logger LOG = Logger.getLogger(PostRound.class);
  private static final int MOST = 100;
  private static final Duration LAST_LETTER = Duration.ofSeconds(15);

  private final RoundClock clock = new RoundClock("post-round");
  private final DeliverNotices notices;
  private final Post post;
  private final Duration every;

  PostRound(
      DeliverNotices notices,
      Post post,
      @ConfigProperty(name = "hemis.notices.post-every") Duration every) {
    this.notices = notices;
    this.post = post;
    this.every = every;
  }

  void onStart(@Observes StartupEvent event) {
    clock.start(this::run, every);
  }

  /** Lets the letter in hand get its receipt: without one it would be sent again. */
  void onStop(@Observes ShutdownEvent event) throws InterruptedException {
    clock.stop();
    if (!clock.awaitEnd(LAST_LETTER)) {
      LOG.warn("The mail server has not answered; the letter in hand may be sent again");
    }
  }

  /**
   * One round: at the most a hundred deliveries, fewer when the server cannot be talked to.
   *
   * @return how many were claimed
   */
  int run() {
    int claimed = 0;
    while (claimed < MOST && !clock.isStopped()) {
      DeliverNotices.Claim claim = notices.claim();
      if (claim instanceof DeliverNotices.Nothing) {
        return claimed;
      }
      claimed++;
      if (claim instanceof DeliverNotices.Claimed letter && !isAnswered(letter)) {
        return claimed;
      }
    }
    return claimed;
  }

  /** Whether the server answered, be it with a refusal. */
  private boolean isAnswered(DeliverNotices.Claimed claimed) {
    Post.Receipt receipt = post.deliver(claimed.letter());
    notices.keep(claimed, receipt);
    if (receipt.outcome() != Post.Outcome.ACCEPTED) {
      LOG.warnf(
          "Notice %s is not e-mailed in try %d: %s",
          claimed.letter().notice(), claimed.tries(), receipt.error());
    }
    return receipt.outcome() != Post.Outcome.UNREACHABLE;
  }
}
