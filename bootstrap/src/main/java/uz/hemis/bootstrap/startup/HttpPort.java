package uz.hemis.bootstrap.startup;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.List;

/** The port to serve on, looked at before anything expensive is started. */
public record HttpPort(int number) {

  public List<Fault> faults() {
    try (ServerSocket probe = new ServerSocket()) {
      probe.bind(new InetSocketAddress(number));
      return List.of();
    } catch (IOException refused) {
      return List.of(
          Fault.technical(
              "Port %d cannot be served (%s): choose another with --port."
                  .formatted(number, refused.getMessage())));
    }
  }
}
