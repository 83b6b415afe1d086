package uz.hemis.adapters.rest.edge;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uz.hemis.domain.shared.rule.RuleBroken;
import uz.hemis.openapi.Versioned;
import uz.hemis.openapi.model.AllowedAction;
import uz.hemis.openapi.model.AllowedActions;
import uz.hemis.openapi.model.DeedMethod;

/**
 * Answers what a person may do with a thing now: each deed is tried with an empty entry and taken
 * back, so that no rule is written a second time. A deed is refused by the rules about who, when
 * and in which state; faults of members of the entry do not count, since there is none yet.
 */
@ApplicationScoped
public class AllowedDeeds {

  private static final Pattern IN_PATH = Pattern.compile("\\{\\w+}");

  private final Contract contract;
  private final RequestContext request;
  private final Problems problems;
  private final Trial trial;

  AllowedDeeds(Contract contract, RequestContext request, Problems problems, Trial trial) {
    this.contract = contract;
    this.request = request;
    this.problems = problems;
    this.trial = trial;
  }

  /**
   * Begins with the thing as the person sees it.
   *
   * @param path what names it in the addresses of its deeds
   */
  public Tried on(Versioned thing, Object path) {
    request.expects(thing.version());
    return new Tried(path);
  }

  /** The deeds that were tried, in their order. */
  public final class Tried {

    private final Object thing;
    private final List<AllowedAction> items = new ArrayList<>();

    private Tried(Object thing) {
      this.thing = thing;
    }

    /**
     * Tries a deed that no term ends.
     *
     * @param part what names a part of the thing in the address, in order; usually nothing
     */
    public Tried deed(String operationId, Callable<?> deed, Object... part) {
      return deedUntil(null, operationId, deed, part);
    }

    /**
     * Tries a deed.
     *
     * @param lastDay on which it may be done; null where no term runs
     */
    public Tried deedUntil(
        LocalDate lastDay, String operationId, Callable<?> deed, Object... part) {
      Operation operation = contract.operation(operationId).orElseThrow();
      RuleBroken broken = refusal(operation, deed);
      items.add(
          new AllowedAction(
              operationId,
              DeedMethod.valueOf(operation.method()),
              address(operation.path(), part),
              broken == null,
              broken == null ? lastDay : null,
              broken == null ? null : problems.of(broken, request.language(), request.trace())));
      return this;
    }

    /** What may be done. */
    public AllowedActions answer() {
      return new AllowedActions(items);
    }

    private RuleBroken refusal(Operation operation, Callable<?> deed) {
      try {
        operation.requirePermission(request.actor());
        trial.of(deed);
        return null;
      } catch (RuleBroken broken) {
        return operation.body() != null && ofTheEntryOnly(broken) ? null : broken;
      }
    }

    private String address(String template, Object... part) {
      List<Object> names = new ArrayList<>(List.of(thing));
      names.addAll(List.of(part));
      Iterator<Object> name = names.iterator();
      return IN_PATH
          .matcher(template)
          .replaceAll(m -> Matcher.quoteReplacement(name.next().toString()));
    }
  }

  private static boolean ofTheEntryOnly(RuleBroken broken) {
    return broken.faults().stream().allMatch(fault -> fault.field().startsWith("/"));
  }
}
