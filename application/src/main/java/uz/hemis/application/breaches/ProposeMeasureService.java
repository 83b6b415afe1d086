package uz.hemis.application.breaches;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import uz.hemis.application.breaches.port.Breaches;
import uz.hemis.application.breaches.port.MeasureProposals;
import uz.hemis.application.shared.Identities;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.breaches.CitedBreach;
import uz.hemis.domain.breaches.MeasureProposal;
import uz.hemis.domain.shared.rule.RuleBroken;

@UseCase
class ProposeMeasureService implements ProposeMeasure {

  private final Breaches breaches;
  private final MeasureProposals proposals;
  private final Identities identities;
  private final Moment moment;

  ProposeMeasureService(
      Breaches breaches, MeasureProposals proposals, Identities identities, Moment moment) {
    this.breaches = breaches;
    this.proposals = proposals;
    this.identities = identities;
    this.moment = moment;
  }

  @Override
  public UUID propose(Actor actor, Command command) {
    actor.require(Permission.MEASURE_PROPOSE);
    MeasureProposal proposal =
        MeasureProposal.proposed(
            identities.next(), cited(command), command.text(), actor, moment.now());
    proposals.save(proposal);
    return proposal.id();
  }

  private List<CitedBreach> cited(Command command) {
    List<UUID> named = List.copyOf(new LinkedHashSet<>(command.breaches()));
    Map<UUID, CitedBreach> found =
        breaches.listCited(new LinkedHashSet<>(named)).stream()
            .collect(Collectors.toMap(CitedBreach::id, Function.identity()));
    List<CitedBreach> cited = new ArrayList<>();
    for (UUID id : named) {
      if (!found.containsKey(id)) {
        throw new RuleBroken(
            AccessRule.NOT_FOUND, "/breaches/" + command.breaches().indexOf(id), Map.of());
      }
      cited.add(found.get(id));
    }
    return cited;
  }
}
