package uz.hemis.adapters.rest.edge;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import uz.hemis.application.audit.Deed;
import uz.hemis.application.audit.DeedLog;
import uz.hemis.application.shared.Moment;
import uz.hemis.domain.shared.rule.RuleBroken;
import uz.hemis.openapi.Download;

/**
 * Runs an operation as one deed: in one transaction the deed itself, the answer kept under its
 * idempotency key and the entry in the record, so that none of them is ever there without the
 * others. Plain reads pass through; a preview is taken back, and only the look at it is recorded.
 */
@Edge
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class EdgeInterceptor {

  private final RequestContext request;
  private final Repetition repetition;
  private final Trial trial;
  private final DeedLog deeds;
  private final Refusals refusals;
  private final AnonymousLooks looks;
  private final Moment moment;
  private final Answers answers;

  EdgeInterceptor(
      RequestContext request,
      Repetition repetition,
      Trial trial,
      DeedLog deeds,
      Refusals refusals,
      AnonymousLooks looks,
      Moment moment,
      Answers answers) {
    this.request = request;
    this.repetition = repetition;
    this.trial = trial;
    this.deeds = deeds;
    this.refusals = refusals;
    this.looks = looks;
    this.moment = moment;
    this.answers = answers;
  }

  @AroundInvoke
  Object run(InvocationContext call) throws Exception {
    Operation operation = request.operation();
    if (!operation.isRecorded() || !request.begins()) {
      return call.proceed();
    }
    if (operation.isAnonymousLook()) {
      return look(operation, call);
    }
    try {
      return request.previews()
          ? preview(operation, call)
          : QuarkusTransaction.requiringNew().call(() -> deed(operation, call));
    } catch (RuleBroken broken) {
      refusals.record(operation, broken.rule().slug(), named(call.getParameters()));
      throw broken;
    }
  }

  /** A deed that is taken back; what stays is that the person saw what it would come to. */
  private Object preview(Operation operation, InvocationContext call) {
    Object answer = trial.of(call::proceed);
    var subjects = subjects(operation, call.getParameters(), answers.shown(answer));
    QuarkusTransaction.requiringNew().run(() -> record(operation, subjects));
    return answer;
  }

  /** A look without signing in: one that finds nothing is counted by the metrics alone. */
  private Object look(Operation operation, InvocationContext call) throws Exception {
    Object answer = call.proceed();
    var subjects = subjects(operation, call.getParameters(), answers.shown(answer));
    var look = new AnonymousLooks.Look(subjects, request.origin().address(), moment.today());
    looks.once(
        look, () -> QuarkusTransaction.requiringNew().run(() -> record(operation, subjects)));
    return answer;
  }

  private Object deed(Operation operation, InvocationContext call) throws Exception {
    boolean repeatable = operation.needsIdempotencyKey();
    if (repeatable) {
      repetition.claim(operation, call.getParameters());
    }
    Object answer = call.proceed();
    ShownAnswer shown = answers.shown(answer instanceof Download ? null : answer);
    record(operation, subjects(operation, call.getParameters(), shown));
    if (repeatable) {
      repetition.keep(operation, shown);
    }
    return answer;
  }

  private void record(Operation operation, Set<UUID> subjects) {
    deeds.record(
        new Deed(
            request.actorOrNull(),
            operation.id(),
            request.kindOfDeed(),
            List.copyOf(subjects),
            request.deedReason(),
            request.origin(),
            Deed.Outcome.success(),
            request.facts()));
  }

  private Set<UUID> subjects(Operation operation, Object[] parameters, ShownAnswer shown) {
    Set<UUID> subjects = new LinkedHashSet<>(request.subjects());
    subjects.addAll(named(parameters));
    subjects.addAll(operation.showsPersonalData() ? shown.all() : shown.named());
    return subjects;
  }

  private static List<UUID> named(Object[] parameters) {
    return java.util.Arrays.stream(parameters)
        .filter(UUID.class::isInstance)
        .map(UUID.class::cast)
        .toList();
  }
}
