package uz.hemis.adapters.persistence.approvals;

import java.util.List;
import java.util.stream.Stream;
import uz.hemis.adapters.persistence.shared.Conditions;
import uz.hemis.adapters.persistence.shared.Conditions.Alternative;
import uz.hemis.application.approvals.query.ProposalSight;
import uz.hemis.domain.access.Scope;
import uz.hemis.domain.approvals.Authority;

/** Which proposals somebody may know of or decide, as a condition on the table {@code p} (4.3). */
final class SightCondition {

  private SightCondition() {}

  static Conditions of(ProposalSight sight) {
    if (sight.all()) {
      return new Conditions();
    }
    return new Conditions()
        .andOneOf(
            Stream.concat(
                    Stream.of(Alternative.of("p.proposer_person = ?", sight.person())),
                    sight.authorities().stream().map(SightCondition::reaches))
                .toList());
  }

  /** What waits for one of the rights, proposed by neither of the people behind it. */
  static void awaiting(Conditions condition, ProposalSight sight) {
    List<Alternative> rights =
        sight.authorities().stream()
            .map(each -> reaches(each).and("p.proposer_person <> ?", each.holder()))
            .toList();
    condition
        .and("p.state = 'PROPOSED' and p.proposer_person <> ?", sight.person())
        .andOneOf(rights);
  }

  private static Alternative reaches(Authority authority) {
    Alternative role =
        Alternative.of("p.approvers @> array[?::text]", authority.actor().role().name());
    Scope scope = authority.actor().scope();
    return switch (scope.kind()) {
      case INSTITUTION -> role;
      case FACULTY, DEPARTMENT, GROUP -> role.and("? = any (p.place_units)", scope.unit());
      case SELF -> role.and("p.place_owner = ?", authority.holder());
    };
  }
}
