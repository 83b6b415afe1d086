package uz.hemis.application.breaches;

import uz.hemis.application.breaches.port.Breaches;
import uz.hemis.application.breaches.query.BreachQueries;
import uz.hemis.application.breaches.query.BreachSight;
import uz.hemis.application.files.FileReferences;
import uz.hemis.application.shared.Identities;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.breaches.Breach;
import uz.hemis.domain.breaches.Statement;
import uz.hemis.domain.shared.rule.RuleBroken;

@UseCase
class SpeakAboutBreachService implements SpeakAboutBreach {

  private final Breaches breaches;
  private final BreachQueries queries;
  private final FileReferences files;
  private final Identities identities;
  private final Moment moment;

  SpeakAboutBreachService(
      Breaches breaches,
      BreachQueries queries,
      FileReferences files,
      Identities identities,
      Moment moment) {
    this.breaches = breaches;
    this.queries = queries;
    this.files = files;
    this.identities = identities;
    this.moment = moment;
  }

  @Override
  public void speak(Actor actor, Command command) {
    actor.require(Permission.BREACH_EXPLAIN);
    if (queries.findBreach(command.breach(), BreachSight.of(actor)).isEmpty()) {
      throw new RuleBroken(AccessRule.NOT_FOUND);
    }
    Breach breach = breaches.getForUpdate(command.breach());
    Statement said =
        breach.state(
            identities.next(),
            command.kind(),
            actor,
            new Breach.Words(command.text(), command.file()),
            moment.now());
    if (said.file() != null) {
      files.attach(actor, said.file(), said.side().letter(), "/file", breach.id());
    }
    breaches.save(breach);
  }
}
