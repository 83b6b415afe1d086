package uz.hemis.adapters.rest.edge;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Locale;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;
import uz.hemis.application.audit.Deed;
import uz.hemis.application.shared.Identities;

/**
 * Every request passes here before its body is read: first whether the person may do this at all,
 * then whether the request has the form of the contract. An operation that the contract does not
 * hold is not served.
 */
@ApplicationScoped
class Gate {

  private final Contract contract;
  private final PermissionGate permissions;
  private final ParameterGate parameters;
  private final RequestContext request;
  private final Limits limits;
  private final Identities identities;

  Gate(
      Contract contract,
      PermissionGate permissions,
      ParameterGate parameters,
      RequestContext request,
      Limits limits,
      Identities identities) {
    this.contract = contract;
    this.permissions = permissions;
    this.parameters = parameters;
    this.request = request;
    this.limits = limits;
    this.identities = identities;
  }

  @ServerRequestFilter
  void admit(ContainerRequestContext context, SimpleResourceInfo resource, HttpServerRequest http) {
    request.comesFrom(
        new Deed.Origin(http.remoteAddress().hostAddress(), identities.next().toString()));
    request.speaks(language(context));
    request.asksForPage(PageWish.in(context.getAcceptableMediaTypes()));
    Operation operation =
        contract
            .operation(resource.getMethodName())
            .orElseThrow(() -> new EdgeRefusal(EdgeFault.NO_SUCH_PATH));
    request.runs(operation);
    request.previews(operation.canBePreviewed() && asksForPreview(context));
    if (operation.isAnonymousLook()) {
      limits.verification(request.origin().address(), http.response());
    }
    permissions
        .recognise(operation, context.getHeaderString("Authorization"))
        .ifPresent(
            signedIn -> {
              limits.account(signedIn.actor().account(), http.response());
              permissions.admit(operation, signedIn);
            });
    if (!operation.takesUpload()) {
      BodyLimit.requireWithin(
          stated(context.getHeaderString("Content-Length")), operation.bodyLimit());
    }
    parameters.admit(operation, context);
  }

  private static boolean asksForPreview(ContainerRequestContext context) {
    return "true".equals(context.getUriInfo().getQueryParameters().getFirst(Operation.PREVIEW));
  }

  /** What the address of a page names; else what the browser prefers. */
  private static Locale language(ContainerRequestContext context) {
    String named = context.getUriInfo().getQueryParameters().getFirst("lang");
    return Languages.named(named)
        .orElseGet(() -> Languages.chosen(context.getHeaderString("Accept-Language")));
  }

  private static long stated(String length) {
    return length == null ? -1 : Long.parseLong(length);
  }
}
