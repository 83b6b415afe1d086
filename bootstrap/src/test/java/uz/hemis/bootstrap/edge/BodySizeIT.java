package uz.hemis.bootstrap.edge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import uz.hemis.bootstrap.TestDatabase;
import uz.hemis.bootstrap.support.Api;

/**
 * The longest bodies: 1 MiB, and 20 MiB for a file. Spoken over a bare connection, because a server
 * that refuses a body while it still comes in leaves other clients with a broken pipe.
 */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class BodySizeIT {

  private static final String EMPLOYEES = "/api/v1/personnel/employees";
  private static final String FILES = "/api/v1/files";
  private static final String JSON = "application/json";
  private static final int MEBIBYTE = 1024 * 1024;

  @TestHTTPResource URI server;

  private record Answer(int status, String type, JsonNode problem) {}

  @Test
  void a_stated_length_over_a_mebibyte_is_refused_before_the_body_comes() throws IOException {
    assertTooLarge(send(EMPLOYEES, JSON, "Content-Length: " + (MEBIBYTE + 1), 0));
  }

  @Test
  void a_mebibyte_is_read() throws IOException {
    Answer answer = send(EMPLOYEES, JSON, "Content-Length: " + MEBIBYTE, MEBIBYTE);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.problem().get("type").asText()).isEqualTo("/problems/malformed-body");
  }

  @Test
  void a_body_of_unstated_length_is_counted() throws IOException {
    assertTooLarge(send(EMPLOYEES, JSON, "Transfer-Encoding: chunked", MEBIBYTE + 1));
  }

  @Test
  void an_upload_of_thirty_mebibytes_is_refused() throws IOException {
    String form = "multipart/form-data; boundary=x";
    assertTooLarge(send(FILES, form, "Content-Length: " + 30 * MEBIBYTE, 0));
  }

  private static void assertTooLarge(Answer answer) {
    assertThat(answer.status()).isEqualTo(413);
    assertThat(answer.type()).startsWith("application/problem+json");
    assertThat(answer.problem().get("type").asText()).isEqualTo("/problems/content-too-large");
  }

  /** Sends the head and as much of the body; blanks, which JSON allows before a value. */
  private Answer send(String path, String type, String length, int sent) throws IOException {
    try (Socket socket = new Socket(server.getHost(), server.getPort())) {
      socket.setSoTimeout(20_000);
      OutputStream out = socket.getOutputStream();
      out.write(
          """
          POST %s HTTP/1.1
          Host: localhost
          Authorization: Bearer %s
          Idempotency-Key: %s
          Content-Type: %s
          %s

          """
              .formatted(path, Api.token("kadrlar"), Api.key(), type, length)
              .replace("\n", "\r\n")
              .getBytes(StandardCharsets.US_ASCII));
      byte[] blanks = " ".repeat(sent).getBytes(StandardCharsets.US_ASCII);
      if (length.contains("chunked")) {
        out.write((Integer.toHexString(sent) + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.write(blanks);
        out.write("\r\n0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      } else {
        out.write(blanks);
      }
      out.flush();
      return answer(
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8)));
    }
  }

  private static Answer answer(BufferedReader in) throws IOException {
    int status = Integer.parseInt(in.readLine().split(" ")[1]);
    String type = "";
    for (String line = in.readLine(); !line.isEmpty(); line = in.readLine()) {
      if (line.toLowerCase(Locale.ROOT).startsWith("content-type:")) {
        type = line.substring(line.indexOf(':') + 1).strip();
      }
    }
    return new Answer(status, type, new ObjectMapper().readTree(in));
  }
}
