package uz.hemis.bootstrap.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import uz.hemis.bootstrap.TargetDirectory;

/** A tab of a browser. */
public final class Tab {

  private static final int HEIGHT = 844;
  private static final Path PICTURES = TargetDirectory.path().resolve("pictures");
  private static final Set<String> COMPLAINTS =
      Set.of("Log.entryAdded", "Runtime.consoleAPICalled", "Runtime.exceptionThrown");

  private final DevTools tools;
  private final String session;

  Tab(DevTools tools, String session, String language, int width) {
    this.tools = tools;
    this.session = session;
    for (String domain : List.of("Page", "Network", "Log", "Runtime")) {
      call(domain + ".enable", Map.of());
    }
    call("Network.setExtraHTTPHeaders", Map.of("headers", Map.of("Accept-Language", language)));
    call(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", true));
  }

  /** Opens the address and waits until everything is loaded. */
  public Tab open(URI address) throws InterruptedException {
    return loading(() -> call("Page.navigate", Map.of("url", address.toString())));
  }

  /** Follows the link to the page in the language. */
  public Tab switchTo(String language) throws InterruptedException {
    return loading(
        () -> evaluate("document.querySelector('a[hreflang=\"" + language + "\"]').click()"));
  }

  private Tab loading(Runnable step) throws InterruptedException {
    long before = loads();
    step.run();
    tools.await(session, event -> loads() > before);
    return this;
  }

  private long loads() {
    return happened("Page.loadEventFired").count();
  }

  /** What the eye reads. */
  public String text() {
    return evaluate("document.body.innerText").asText();
  }

  /** What an expression of JavaScript yields on the page. */
  public JsonNode evaluate(String expression) {
    JsonNode result =
        call("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true));
    if (result.has("exceptionDetails")) {
      throw new IllegalArgumentException(result.get("exceptionDetails").toString());
    }
    return result.path("result").path("value");
  }

  /** The texts whose contrast is below the 4.5 to 1 that WCAG 2 asks for (1.4.3). */
  public List<String> faint() throws IOException {
    try (InputStream script = Tab.class.getResourceAsStream("/browser/contrast.js")) {
      return Stream.of(
              evaluate(new String(script.readAllBytes(), StandardCharsets.UTF_8))
                  .asText()
                  .split("\n"))
          .filter(text -> !text.isBlank())
          .toList();
    }
  }

  /** The status of the last page. */
  public int status() {
    return happened("Network.responseReceived")
        .filter(event -> event.at("/params/type").asText().equals("Document"))
        .reduce((first, second) -> second)
        .orElseThrow()
        .at("/params/response/status")
        .asInt();
  }

  /** Every address that was asked for anything. */
  public List<String> requests() {
    return happened("Network.requestWillBeSent")
        .map(event -> event.at("/params/request/url").asText())
        .toList();
  }

  /**
   * What the browser complains of, a broken security policy among it. That a page has the status of
   * an error is none: it is what the page says.
   */
  public List<String> complaints() {
    return tools.events(session).stream()
        .filter(event -> COMPLAINTS.contains(event.path("method").asText()))
        .filter(event -> !event.at("/params/entry/source").asText().equals("network"))
        .map(JsonNode::toString)
        .toList();
  }

  /** Leaves a picture of the whole page behind, for people to look at. */
  public void show(String name) throws IOException {
    Files.createDirectories(PICTURES);
    Files.write(PICTURES.resolve(name + ".png"), taken());
  }

  /** The whole page as a picture. */
  public BufferedImage picture() throws IOException {
    return ImageIO.read(new ByteArrayInputStream(taken()));
  }

  private byte[] taken() {
    JsonNode taken =
        call("Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true));
    return Base64.getDecoder().decode(taken.get("data").asText());
  }

  private Stream<JsonNode> happened(String method) {
    return tools.events(session).stream().filter(e -> e.path("method").asText().equals(method));
  }

  private JsonNode call(String method, Map<String, Object> parameters) {
    return tools.call(session, method, parameters);
  }
}
