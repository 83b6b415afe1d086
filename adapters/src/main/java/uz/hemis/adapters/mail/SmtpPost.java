package uz.hemis.adapters.mail;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.ext.mail.SMTPException;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uz.hemis.application.notices.port.Letter;
import uz.hemis.application.notices.port.Post;

/**
 * The mail server of the configuration. The Message-ID follows from the notice, so that a letter
 * that arrives twice is known to be one; nothing of addresses or texts leaves with an error.
 */
@Singleton
class SmtpPost implements Post {

  /** The one reply that concerns the server and not the letter. */
  private static final int SERVICE_CLOSING = 421;

  private static final Duration LONGEST = Duration.ofSeconds(10);

  private final ReactiveMailer mailer;
  private final Context line;
  private final Optional<String> host;
  private final Optional<String> from;

  SmtpPost(
      ReactiveMailer mailer,
      Vertx vertx,
      @ConfigProperty(name = "hemis.smtp.host") Optional<String> host,
      @ConfigProperty(name = "hemis.smtp.from") Optional<String> from) {
    this.mailer = mailer;
    this.line = vertx.getOrCreateContext();
    this.host = host;
    this.from = from;
  }

  @Override
  public boolean isOpen() {
    return host.isPresent();
  }

  @Override
  public Receipt deliver(Letter letter) {
    try {
      handOver(mail(letter));
      return Receipt.accepted();
    } catch (ExecutionException | TimeoutException e) {
      return reply(e)
          .filter(code -> code != SERVICE_CLOSING)
          .map(code -> Receipt.refused("reply " + code))
          .orElseGet(() -> Receipt.unreachable(root(e).getClass().getSimpleName()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Receipt.unreachable("interrupted");
    }
  }

  /**
   * Always on one event loop: begun on another thread, the connection can be greeted by the server
   * before the client listens, and then waits for a greeting that it has missed.
   */
  private void handOver(Mail mail)
      throws ExecutionException, InterruptedException, TimeoutException {
    CompletableFuture<Void> answer = new CompletableFuture<>();
    line.runOnContext(
        go ->
            mailer
                .send(mail)
                .subscribe()
                .with(taken -> answer.complete(null), answer::completeExceptionally));
    answer.get(LONGEST.toMillis(), TimeUnit.MILLISECONDS);
  }

  private Mail mail(Letter letter) {
    return Mail.withText(letter.to().value(), letter.subject(), letter.text())
        .addHeader("Message-ID", "<" + letter.notice() + "@" + domain() + ">")
        .addHeader("Content-Language", letter.language().tag())
        .addHeader("Auto-Submitted", "auto-generated");
  }

  private String domain() {
    String sender = from.orElse("@localhost");
    return sender.substring(sender.lastIndexOf('@') + 1);
  }

  private static Optional<Integer> reply(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SMTPException answered) {
        return Optional.of(answered.getReplyCode());
      }
    }
    return Optional.empty();
  }

  private static Throwable root(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root;
  }
}
