package uz.hemis.bootstrap.survival;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Works with the application over HTTP and repeats, under its key, what nobody acknowledged. */
final class Clerk {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration ANSWER_LIMIT = Duration.ofSeconds(20);
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final Duration PAUSE = Duration.ofMillis(100);
  private static final String BOUNDARY = "a-paper";
  private static final String PAPER =
      """
      --%1$s\r
      Content-Disposition: form-data; name="purpose"\r
      \r
      ORDER\r
      --%1$s\r
      Content-Disposition: form-data; name="file"; filename="order.pdf"\r
      Content-Type: application/pdf\r
      \r
      %%PDF-1.7
      %%%%EOF\r
      --%1$s--\r
      """
          .formatted(BOUNDARY);

  private final HttpClient http = HttpClient.newHttpClient();
  private final AtomicInteger repeated = new AtomicInteger();
  private final PackagedApplication application;
  private final String login;
  private final String password;
  private volatile String token = "";

  /** The holder of a demo account. */
  Clerk(PackagedApplication application, String login) throws IOException {
    this.application = application;
    this.login = login;
    for (JsonNode account :
        JSON.readTree(application.data().resolve("demo-accounts.json").toFile())) {
      if (account.path("login").asText().equals(login)) {
        password = account.path("password").asText();
        return;
      }
    }
    throw new IllegalStateException("No demo account " + login);
  }

  /** How often something had to be sent again. */
  int repeated() {
    return repeated.get();
  }

  /** The deed's answer, once it is acknowledged. */
  JsonNode deed(String path, String key, Object body) throws IOException, InterruptedException {
    return insist(
        request(path, "application/json", key)
            .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body))));
  }

  /** The id of an uploaded order. */
  String order(String key) throws IOException, InterruptedException {
    return insist(
            request("/api/v1/files", "multipart/form-data; boundary=" + BOUNDARY, key)
                .POST(BodyPublishers.ofString(PAPER)))
        .path("id")
        .asText();
  }

  /** What is read there. */
  JsonNode read(String path) throws IOException, InterruptedException {
    return insist(HttpRequest.newBuilder(application.at(path)));
  }

  private HttpRequest.Builder request(String path, String type, String key) {
    return HttpRequest.newBuilder(application.at(path))
        .header("Content-Type", type)
        .header("Idempotency-Key", key);
  }

  private JsonNode insist(HttpRequest.Builder request) throws IOException, InterruptedException {
    long limit = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < limit) {
      String shown = token;
      HttpResponse<byte[]> answer = send(request.copy().header("Authorization", "Bearer " + shown));
      if (answer != null && answer.statusCode() < 300) {
        return JSON.readTree(answer.body());
      }
      if (answer != null && answer.statusCode() == 401) {
        signIn(shown);
      } else {
        requirePassing(answer);
        repeated.incrementAndGet();
        Thread.sleep(PAUSE);
      }
    }
    throw new IllegalStateException("Nobody acknowledges " + request.build().uri());
  }

  private HttpResponse<byte[]> send(HttpRequest.Builder request) throws InterruptedException {
    try {
      return http.send(request.timeout(ANSWER_LIMIT).build(), BodyHandlers.ofByteArray());
    } catch (IOException unanswered) {
      return null;
    }
  }

  /** A dead process and a deed still under way pass; any other refusal is a finding. */
  private static void requirePassing(HttpResponse<byte[]> answer) throws IOException {
    if (answer == null || answer.statusCode() >= 500) {
      return;
    }
    JsonNode problem = JSON.readTree(answer.body());
    if (!problem.path("type").asText().endsWith("/deed-in-flight")) {
      throw new AssertionError(answer.uri() + " is refused: " + problem);
    }
  }

  private synchronized void signIn(String refused) throws IOException, InterruptedException {
    if (!token.equals(refused)) {
      return;
    }
    byte[] proof = JSON.writeValueAsBytes(Map.of("login", login, "password", password));
    HttpResponse<byte[]> answer =
        send(
            HttpRequest.newBuilder(application.at("/api/v1/access/sessions"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(proof)));
    if (answer != null && answer.statusCode() == 201) {
      token = JSON.readTree(answer.body()).path("accessToken").asText();
    } else {
      Thread.sleep(PAUSE);
    }
  }
}
