package uz.hemis.adapters.rest.edge;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Serves the contract to tools that read OpenAPI 3.0, beside the one of 3.1. */
@ApplicationScoped
class OlderContract {

  private static final String DOCUMENT = "/META-INF/openapi-3.0.json";
  private static final String PATH = "/q/openapi-3.0";

  void register(@Observes Router router) {
    Buffer document = document();
    router.get(PATH).handler(context -> answer(context, document));
  }

  private static void answer(RoutingContext context, Buffer document) {
    context
        .response()
        .putHeader("Content-Type", "application/json;charset=UTF-8")
        .putHeader("Cache-Control", "no-cache")
        .end(document);
  }

  private static Buffer document() {
    try (InputStream in = OlderContract.class.getResourceAsStream(DOCUMENT)) {
      return Buffer.buffer(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
