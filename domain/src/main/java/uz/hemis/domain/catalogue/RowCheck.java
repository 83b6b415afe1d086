package uz.hemis.domain.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.access.RoleCategory;
import uz.hemis.domain.regulation.Enforcement;
import uz.hemis.domain.regulation.EventKind;
import uz.hemis.domain.regulation.Occasion;
import uz.hemis.domain.regulation.RegulationRule;
import uz.hemis.domain.regulation.TermStart;
import uz.hemis.domain.shared.rule.Fault;
import uz.hemis.domain.shared.rule.Rule;
import uz.hemis.domain.shared.time.Term;

/** What is wrong with one row of a draft (2.1, 7.2). */
final class RowCheck {

  private static final int MAX_WORKING_DAYS = 250;
  private static final int MAX_CALENDAR_DAYS = 366;
  private static final int MAX_MONTHS = 12;
  private static final int MAX_BEFORE_EVENT = 60;

  private static final Set<RoleCategory> BOUND =
      EnumSet.of(RoleCategory.ENTRY_EDIT, RoleCategory.INTEGRATION, RoleCategory.READ);
  private static final Set<Role> BOUND_BESIDES = EnumSet.of(Role.LIBRARY, Role.DORMITORY);

  private final Map<String, EventKind> kinds;
  private final CatalogueRow row;
  private final List<Fault> faults = new ArrayList<>();

  private RowCheck(CatalogueRow row, Map<String, EventKind> kinds) {
    this.kinds = kinds;
    this.row = row;
  }

  /** All faults of the row, with pointers such as {@code /duties/LESSON_PAIRS/term}. */
  static List<Fault> of(CatalogueRow row, Map<String, EventKind> kinds) {
    RowCheck check = new RowCheck(row, kinds);
    row.contradictions().forEach(fault -> check.add(fault.rule(), fault.field(), fault.facts()));
    check.occasion();
    check.term();
    check.roles();
    return check.faults;
  }

  private void occasion() {
    Occasion occasion = row.occasion();
    dangling("/triggers", occasion.triggers());
    dangling("/entries", occasion.entries());
    occasion.entries().stream()
        .filter(kinds::containsKey)
        .filter(kind -> kinds.get(kind).origin() == EventKind.Origin.CALENDAR)
        .sorted()
        .forEach(kind -> add(CatalogueRule.DUTY_ENTRY_UNFIT, "/entries", Map.of("kind", kind)));
  }

  private void dangling(String field, Collection<String> named) {
    named.stream()
        .filter(kind -> !kinds.containsKey(kind))
        .sorted()
        .forEach(kind -> add(RegulationRule.DUTY_TRIGGER_DANGLING, field, Map.of("kind", kind)));
  }

  private void term() {
    Term term = row.term();
    boolean fits =
        switch (term) {
          case Term.WorkingDays(int days) -> days <= MAX_WORKING_DAYS;
          case Term.CalendarDays(int days) -> days <= MAX_CALENDAR_DAYS;
          case Term.CalendarMonths(int months) -> months <= MAX_MONTHS;
          case Term.BeforeEvent(int days) -> days <= MAX_BEFORE_EVENT && isKnownBefore();
          case Term.SameDay() -> true;
          case Term.Continuous() -> row.enforcement() != Enforcement.HARD;
        };
    if (!fits) {
      add(RegulationRule.DUTY_TERM_UNFIT, "/term", Map.of("term", term.code()));
    }
  }

  /** Whether the event is announced with its date, and not by the entry that it asks for. */
  private boolean isKnownBefore() {
    Occasion occasion = row.occasion();
    return occasion.startsFrom() == TermStart.EFFECTIVE_DATE && !occasion.hasOwnEntries();
  }

  private void roles() {
    Role role = row.role();
    if (!BOUND.contains(role.category()) && !BOUND_BESIDES.contains(role)) {
      add(RegulationRule.DUTY_ROLE_UNFIT, "/role", Map.of("role", role.name()));
    }
    Role approver = row.approver();
    if (approver != null && !mayApprove(approver)) {
      add(RegulationRule.DUTY_ROLE_UNFIT, "/approver", Map.of("role", approver.name()));
    }
    if (approver != null) {
      row.occasion().entries().stream()
          .filter(kinds::containsKey)
          .filter(kind -> !kinds.get(kind).proposable())
          .sorted()
          .forEach(
              kind -> add(CatalogueRule.DUTY_APPROVAL_UNFIT, "/approver", Map.of("kind", kind)));
    }
  }

  private static boolean mayApprove(Role role) {
    return role.category() != RoleCategory.OUTSIDE && role.holds(Permission.APPROVAL_DECIDE);
  }

  private void add(Rule rule, String field, Map<String, Object> facts) {
    faults.add(new Fault(rule, "/duties/" + row.code() + field, facts));
  }
}
