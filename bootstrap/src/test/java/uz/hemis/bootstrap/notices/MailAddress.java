package uz.hemis.bootstrap.notices;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;

/** Tells the application where a mail server will be, and leaves its rounds to the tests. */
public final class MailAddress implements QuarkusTestResourceLifecycleManager {

  @Override
  public Map<String, String> start() {
    return Map.of(
        "hemis.smtp.host", "localhost",
        "hemis.smtp.port", Integer.toString(freePort()),
        "hemis.smtp.from", "hemis@example.uz",
        "hemis.notices.post-every", "PT24H");
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void stop() {
    // Nothing was begun.
  }
}
