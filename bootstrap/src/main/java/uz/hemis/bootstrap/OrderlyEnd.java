package uz.hemis.bootstrap;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ends the installation after the application that it serves, whoever begins the end: a signal, a
 * failed start or the application itself. The virtual machine runs its shutdown hooks side by side,
 * so this one waits for the application to say that it has stopped, 6 s at most.
 */
final class OrderlyEnd {
  private static final Duration APPLICATION_LIMIT = Duration.ofSeconds(6);

  private final CountDownLatch applicationStopped = new CountDownLatch(1);
  private final Installation installation;

  OrderlyEnd(Installation installation) {
    this.installation = installation;
    Runtime.getRuntime().addShutdownHook(new Thread(this::onShutdown, "orderly-end"));
  }

  /** Called with the application's exit code when it has stopped. */
  void exit(int code) {
    applicationStopped.countDown();
    System.exit(code);
  }

  private void onShutdown() {
    try {
      applicationStopped.await(APPLICATION_LIMIT.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    installation.close();
  }
}
