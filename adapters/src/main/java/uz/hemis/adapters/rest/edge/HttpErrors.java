package uz.hemis.adapters.rest.edge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Answers what fails before an operation is found, such as an unknown path, as a problem too. */
@ApplicationScoped
class HttpErrors {

  private static final Map<Integer, EdgeFault> FAULTS =
      Map.of(
          400, EdgeFault.INVALID_REQUEST,
          404, EdgeFault.NO_SUCH_PATH,
          405, EdgeFault.METHOD_NOT_ALLOWED,
          408, EdgeFault.REQUEST_TIMEOUT,
          413, EdgeFault.CONTENT_TOO_LARGE,
          415, EdgeFault.UNSUPPORTED_MEDIA_TYPE,
          500, EdgeFault.INTERNAL_ERROR,
          503, EdgeFault.UNAVAILABLE);

  private static final int BEFORE_THE_BODY_IS_READ = 100;

  private final Problems problems;
  private final ObjectMapper mapper;
  private final long limit;

  HttpErrors(
      Problems problems,
      ObjectMapper mapper,
      @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit) {
    this.problems = problems;
    this.mapper = mapper;
    this.limit = limit.asLongValue();
  }

  void register(@Observes Router router) {
    FAULTS.forEach(
        (status, fault) -> router.errorHandler(status, context -> answer(context, fault)));
  }

  /** Refuses what announces itself as too large before it is read, with a problem as well. */
  void limit(@Observes Filters filters) {
    filters.register(
        context -> {
          if (announced(context) > limit) {
            context.response().putHeader("Connection", "close");
            answer(context, EdgeFault.CONTENT_TOO_LARGE);
          } else {
            context.next();
          }
        },
        BEFORE_THE_BODY_IS_READ);
  }

  private static long announced(RoutingContext context) {
    String length = context.request().getHeader("Content-Length");
    try {
      return length == null ? 0 : Long.parseLong(length);
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  private void answer(RoutingContext context, EdgeFault fault) {
    if (context.response().ended()) {
      return;
    }
    var language = Languages.chosen(context.request().getHeader("Accept-Language"));
    try {
      context
          .response()
          .setStatusCode(fault.status())
          .putHeader("Content-Type", Problems.MEDIA_TYPE)
          .putHeader("Content-Language", language.toLanguageTag())
          .end(mapper.writeValueAsString(problems.of(fault, List.of(), language, null)));
    } catch (JsonProcessingException e) {
      context.response().end();
    }
  }
}
