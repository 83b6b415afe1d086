package uz.hemis.application.breaches;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uz.hemis.application.breaches.query.BreachFilter;
import uz.hemis.application.breaches.query.BreachItem;
import uz.hemis.application.breaches.query.BreachItem.Named;
import uz.hemis.application.breaches.query.BreachQueries;
import uz.hemis.application.breaches.query.BreachSight;
import uz.hemis.application.breaches.query.BreachView;
import uz.hemis.application.breaches.query.EvidenceView;
import uz.hemis.application.breaches.query.ProposalFilter;
import uz.hemis.application.breaches.query.ProposalSight;
import uz.hemis.application.breaches.query.ProposalView;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.domain.breaches.Breach;
import uz.hemis.domain.breaches.MeasureProposal;

/** Reads of the register in memory; filters other than the sight are left to the database. */
record Register(BreachWorld world) implements BreachQueries {

  @Override
  public Page<BreachItem> listBreaches(BreachFilter filter, BreachSight sight, PageRequest page) {
    return new Page<>(
        world.register.values().stream()
            .filter(one -> reaches(sight, one))
            .map(Register::item)
            .toList(),
        null,
        null);
  }

  @Override
  public Optional<BreachView> findBreach(UUID id, BreachSight sight) {
    return Optional.ofNullable(world.register.get(id))
        .filter(one -> reaches(sight, one))
        .map(Register::view);
  }

  @Override
  public List<EvidenceView.Permit> listPermits(UUID breach) {
    return List.of();
  }

  @Override
  public List<EvidenceView.RecordedDeed> listDeeds(UUID breach) {
    return List.of();
  }

  @Override
  public Page<ProposalView> listProposals(
      ProposalFilter filter, ProposalSight sight, PageRequest page) {
    return new Page<>(
        world.proposed.values().stream()
            .filter(one -> reaches(sight, one))
            .map(Register::view)
            .toList(),
        null,
        null);
  }

  @Override
  public Optional<ProposalView> findProposal(UUID id, ProposalSight sight) {
    return Optional.ofNullable(world.proposed.get(id))
        .filter(one -> reaches(sight, one))
        .map(Register::view);
  }

  @Override
  public List<UUID> listCiting(UUID breach) {
    return List.of();
  }

  private static boolean reaches(BreachSight sight, Breach breach) {
    boolean own = breach.accountable().sideOf(sight.person()).isPresent();
    boolean role = sight.roles().contains(breach.duty().duty().role());
    List<UUID> place = BreachWorld.above(breach.duty().unit());
    return own || role && (sight.unit() == null || place.contains(sight.unit()));
  }

  private static boolean reaches(ProposalSight sight, MeasureProposal proposal) {
    return (sight.unit() == null || proposal.content().units().contains(sight.unit()))
        && (sight.proposerRole() == null || sight.proposerRole() == proposal.proposer().role())
        && (sight.proposer() == null || sight.proposer().equals(proposal.proposer().person()));
  }

  private static BreachItem item(Breach breach) {
    return new BreachItem(
        breach.id(),
        breach.version(),
        breach.kind(),
        breach.state(),
        breach.duty().instance(),
        breach.duty().duty(),
        breach.duty().unit(),
        breach.duty().dueDate(),
        breach.openedAt(),
        breach.isDisputed(),
        named(breach.accountable().responsible()),
        named(breach.accountable().head()),
        breach.measure().map(measure -> measure.kind()).orElse(null));
  }

  private static BreachView view(Breach breach) {
    return new BreachView(
        item(breach),
        breach.kept().facts(),
        breach.kept().statements().stream()
            .map(
                s ->
                    new BreachView.Said(
                        s.id(), s.kind(), s.side(), named(s.person()), s.text(), s.file(), s.at()))
            .toList(),
        breach
            .measure()
            .map(
                m ->
                    new BreachView.Taken(
                        m.kind(),
                        m.order(),
                        m.reason(),
                        named(m.takenBy().person()),
                        m.takenBy().role(),
                        m.takenBy().at()))
            .orElse(null),
        null);
  }

  private static ProposalView view(MeasureProposal one) {
    return new ProposalView(
        one.id(),
        one.version(),
        one.state(),
        one.content().addressee(),
        one.content().units(),
        List.copyOf(one.content().breaches()),
        one.content().text(),
        named(one.proposer().person()),
        one.proposer().role(),
        one.proposedAt(),
        null);
  }

  private static Named named(UUID person) {
    return person == null ? null : new Named(person, "Sinov Shaxs");
  }
}
