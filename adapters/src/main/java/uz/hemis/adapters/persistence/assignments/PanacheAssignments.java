package uz.hemis.adapters.persistence.assignments;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import uz.hemis.application.assignments.port.Assignments;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.assignments.Assignment;
import uz.hemis.domain.shared.rule.RuleBroken;

@ApplicationScoped
class PanacheAssignments implements Assignments, PanacheRepositoryBase<AssignmentRow, UUID> {

  @Override
  public Assignment get(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .map(AssignmentRow::toAssignment)
        .orElseThrow(() -> new RuleBroken(AccessRule.NOT_FOUND));
  }

  @Override
  public List<Assignment> listOf(UUID person) {
    return list("person", person).stream().map(AssignmentRow::toAssignment).toList();
  }

  @Override
  public List<Assignment> listHolding(Role role, LocalDate day) {
    hold(role.name());
    return find("role = ?1 and revokedAt is null and (validTo is null or validTo >= ?2)", role, day)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list()
        .stream()
        .map(AssignmentRow::toAssignment)
        .toList();
  }

  /**
   * Lets one transaction at a time change what the role's or the person's assignments are; two at
   * once would wait for each other's exclusion constraint for ever.
   */
  private void hold(String subject) {
    getEntityManager()
        .createNativeQuery(
            "select pg_advisory_xact_lock(hashtextextended(:subject, 0))", Object.class)
        .setParameter("subject", "access_assignment " + subject)
        .getSingleResultOrNull();
  }

  @Override
  public void save(Assignment assignment) {
    AssignmentRow kept = findById(assignment.id());
    if (kept == null) {
      hold(assignment.terms().mandate().person().toString());
    }
    AssignmentRow row = kept == null ? AssignmentRow.of(assignment) : kept;
    row.revoke(assignment);
    try {
      // At once, so that a former super administrator is out before the next one is in.
      persistAndFlush(row);
    } catch (ConstraintViolationException violated) {
      throw switch (constraint(violated)) {
        case "access_assignment_once" -> new RuleBroken(AccessRule.ASSIGNMENT_OVERLAPS);
        case "access_assignment_one_super_administrator" ->
            new RuleBroken(AccessRule.SUPER_ADMINISTRATOR_EXISTS);
        default -> violated;
      };
    }
  }

  /** Hibernate does not name exclusion constraints; the driver does. */
  private static String constraint(ConstraintViolationException violated) {
    ServerErrorMessage message =
        violated.getSQLException() instanceof PSQLException refused
            ? refused.getServerErrorMessage()
            : null;
    return message == null ? "" : String.valueOf(message.getConstraint());
  }
}
