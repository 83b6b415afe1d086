package uz.hemis.adapters.persistence.regulation;

import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import uz.hemis.application.regulation.query.PermitFilter;
import uz.hemis.application.regulation.query.PermitSight;
import uz.hemis.domain.regulation.PermitState;

/** The conditions that a filter and a person's sight put on requests for late entry. */
final class PermitCriteria {

  private final StringBuilder conditions = new StringBuilder(" where p.dutyRole in :roles");
  private final Map<String, Object> parameters = new LinkedHashMap<>();

  PermitCriteria(PermitFilter filter, PermitSight sight, LocalDate today) {
    parameters.put("roles", sight.roles());
    if (sight.requester() != null) {
      where(" and p.requesterPerson = :requester", "requester", sight.requester());
    }
    if (filter.duty() != null) {
      where(" and exists (from p.entries e where e.duty = :duty)", "duty", filter.duty());
    }
    if (filter.state() != null) {
      inState(filter.state(), today);
    }
  }

  PermitCriteria with(UUID id) {
    where(" and p.id = :id", "id", id);
    return this;
  }

  PermitCriteria after(UUID id) {
    where(" and p.id < :after", "after", id);
    return this;
  }

  String page() {
    return "from PermitRow p" + conditions + " order by p.id desc";
  }

  String count() {
    return "select count(p) from PermitRow p" + conditions;
  }

  <Q extends Query> Q bind(Q query) {
    parameters.forEach(query::setParameter);
    return query;
  }

  private void inState(PermitState state, LocalDate today) {
    switch (state) {
      case AWAITING_RTTRM ->
          where(" and p.status = REQUESTED and p.ministryFrom > :today", "today", today);
      case AWAITING_MINISTRY ->
          where(" and p.status = REQUESTED and p.ministryFrom <= :today", "today", today);
      case GRANTED -> where(" and p.status = GRANTED and p.lastDay >= :today", "today", today);
      case EXPIRED ->
          where(
              " and (p.status = EXPIRED or (p.status = GRANTED and p.lastDay < :today))",
              "today",
              today);
      case REFUSED -> conditions.append(" and p.status = REFUSED");
      case USED -> conditions.append(" and p.status = USED");
      case WITHDRAWN -> conditions.append(" and p.status = WITHDRAWN");
    }
  }

  private void where(String condition, String name, Object value) {
    conditions.append(condition);
    parameters.put(name, value);
  }
}
