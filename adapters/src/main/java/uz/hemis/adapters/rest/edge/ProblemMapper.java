package uz.hemis.adapters.rest.edge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.sql.SQLException;
import java.util.List;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.shared.rule.Refusal;
import uz.hemis.domain.shared.rule.RuleBroken;
import uz.hemis.openapi.model.Problem;

/** The one place where refusals and failures become answers. */
@ApplicationScoped
class ProblemMapper {

  private static final Logger LOG = Logger.getLogger(ProblemMapper.class);

  private final Problems problems;
  private final RequestContext request;
  private final Contract contract;

  ProblemMapper(Problems problems, RequestContext request, Contract contract) {
    this.problems = problems;
    this.request = request;
    this.contract = contract;
  }

  @ServerExceptionMapper
  Response refused(RuleBroken broken) {
    Response.ResponseBuilder answer =
        answer(problems.of(broken, request.language(), request.trace()));
    if (broken.rule().refusal() == Refusal.UNAUTHENTICATED) {
      answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }
    if (broken.facts().get("retryAfterSeconds") instanceof Number seconds) {
      answer.header(HttpHeaders.RETRY_AFTER, seconds);
    }
    return answer.build();
  }

  @ServerExceptionMapper
  Response refused(EdgeRefusal refusal) {
    Response.ResponseBuilder answer = answer(refusal.fault(), refusal.violations());
    if (refusal.retryAfterSeconds() > 0) {
      answer.header(HttpHeaders.RETRY_AFTER, refusal.retryAfterSeconds());
    }
    return answer.build();
  }

  @ServerExceptionMapper
  Response repeated(AnswerRepeated repeated) {
    return Response.status(repeated.status())
        .type("application/json;charset=UTF-8")
        .entity(repeated.status() == 204 ? null : repeated.answer())
        .build();
  }

  @ServerExceptionMapper
  Response refused(WebApplicationException refusal, UriInfo address) {
    int status = refusal.getResponse().getStatus();
    EdgeFault fault =
        switch (status) {
          case 404 -> EdgeFault.NO_SUCH_PATH;
          case 405 -> EdgeFault.METHOD_NOT_ALLOWED;
          case 406 -> EdgeFault.NOT_ACCEPTABLE;
          case 413 -> EdgeFault.CONTENT_TOO_LARGE;
          case 415 -> EdgeFault.UNSUPPORTED_MEDIA_TYPE;
          case 503 -> EdgeFault.UNAVAILABLE;
          default -> status < 500 ? EdgeFault.INVALID_REQUEST : EdgeFault.INTERNAL_ERROR;
        };
    if (fault == EdgeFault.INTERNAL_ERROR) {
      LOG.errorf(refusal, "Request %s failed", request.trace());
    }
    Response.ResponseBuilder answer = answer(fault, List.of());
    if (fault == EdgeFault.METHOD_NOT_ALLOWED) {
      answer.header(
          HttpHeaders.ALLOW,
          String.join(", ", contract.methods(address.getRequestUri().getPath())));
    }
    return answer.build();
  }

  @ServerExceptionMapper
  Response failed(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof RuleBroken broken) {
        return refused(broken);
      }
      if (cause instanceof EdgeRefusal refusal) {
        return refused(refusal);
      }
      if (cause instanceof OptimisticLockException) {
        return refused(new RuleBroken(AccessRule.VERSION_STALE));
      }
      if (cause instanceof SQLException sql && isUnavailable(sql)) {
        LOG.warnf("Request %s found no database: %s", request.trace(), sql.getMessage());
        return answer(EdgeFault.UNAVAILABLE, List.of()).header(HttpHeaders.RETRY_AFTER, 5).build();
      }
    }
    LOG.errorf(failure, "Request %s failed", request.trace());
    return answer(EdgeFault.INTERNAL_ERROR, List.of()).build();
  }

  /** No connection, the server going down or coming up, or no free connection in time. */
  private static boolean isUnavailable(SQLException failure) {
    String state = failure.getSQLState();
    return state == null
        ? String.valueOf(failure.getMessage()).contains("Acquisition timeout")
        : state.startsWith("08") || state.startsWith("57P");
  }

  private Response.ResponseBuilder answer(EdgeFault fault, List<Violation> violations) {
    return answer(problems.of(fault, violations, request.language(), request.trace()));
  }

  private Response.ResponseBuilder answer(Problem problem) {
    Operation operation = request.operation();
    boolean page =
        request.asksForPage() && operation != null && operation.pages().contains(problem.status());
    return Response.status(problem.status())
        .type(page ? MediaType.TEXT_HTML : Problems.MEDIA_TYPE)
        .header(HttpHeaders.CONTENT_LANGUAGE, request.language().toLanguageTag())
        .entity(problem);
  }
}
