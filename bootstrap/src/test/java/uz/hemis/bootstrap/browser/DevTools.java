package uz.hemis.bootstrap.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/** The wire of a browser's developer tools: commands go in, answers and events come out. */
final class DevTools implements WebSocket.Listener {

  private static final int SECONDS = 30;
  private static final int PAUSE_MILLIS = 20;

  private final ObjectMapper json = new ObjectMapper();
  private final AtomicInteger ids = new AtomicInteger();
  private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
  private final List<JsonNode> events = new CopyOnWriteArrayList<>();
  private final StringBuilder coming = new StringBuilder();
  private final WebSocket socket;

  DevTools(HttpClient client, URI address) {
    this.socket = client.newWebSocketBuilder().buildAsync(address, this).join();
  }

  /** Gives a command to the browser, or to the tab of the session, and waits for its result. */
  JsonNode call(String session, String method, Map<String, Object> parameters) {
    int id = ids.incrementAndGet();
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    answers.put(id, answer);
    var command = json.createObjectNode().put("id", id).put("method", method);
    if (session != null) {
      command.put("sessionId", session);
    }
    command.set("params", json.valueToTree(parameters));
    socket.sendText(command.toString(), true).join();
    JsonNode given = answer.orTimeout(SECONDS, TimeUnit.SECONDS).join();
    if (given.has("error")) {
      throw new IllegalStateException(method + ": " + given.get("error"));
    }
    return given.get("result");
  }

  /** What happened in the session, in order. */
  List<JsonNode> events(String session) {
    return events.stream().filter(e -> e.path("sessionId").asText().equals(session)).toList();
  }

  /** Waits until it has happened in the session. */
  void await(String session, Predicate<JsonNode> wanted) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
    while (events(session).stream().noneMatch(wanted)) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("It never came; only " + events(session));
      }
      Thread.sleep(PAUSE_MILLIS);
    }
  }

  @Override
  public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
    coming.append(data);
    if (last) {
      take(coming.toString());
      coming.setLength(0);
    }
    from.request(1);
    return null;
  }

  private void take(String message) {
    try {
      JsonNode come = json.readTree(message);
      CompletableFuture<JsonNode> waiting = answers.remove(come.path("id").asInt());
      if (waiting == null) {
        events.add(come);
      } else {
        waiting.complete(come);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
