package uz.hemis.bootstrap.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class HttpPortTest {

  @Test
  void a_taken_port_is_named_and_a_free_one_is_not() throws IOException {
    int port;
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = taken.getLocalPort();
      assertThat(new HttpPort(port).faults())
          .singleElement()
          .extracting(Fault::line)
          .asString()
          .startsWith("Port " + port);
    }
    assertThat(new HttpPort(port).faults()).isEmpty();
  }
}
