package uz.hemis.adapters.persistence.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import uz.hemis.application.audit.Deed;

/** An entry of the record, column by column, without its links. */
record RecordEntry(
    Instant at,
    UUID person,
    UUID account,
    UUID session,
    String role,
    String action,
    String kind,
    List<UUID> subjects,
    String reason,
    String address,
    String trace,
    boolean done,
    String rule,
    String facts) {

  static RecordEntry of(Deed deed, Instant now) {
    var actor = deed.actor();
    var origin = deed.origin();
    return new RecordEntry(
        now.truncatedTo(ChronoUnit.MICROS),
        actor == null ? null : actor.person(),
        actor == null ? null : actor.account(),
        actor == null ? null : actor.session(),
        actor == null ? null : actor.role().name(),
        deed.action(),
        deed.kind().name(),
        deed.subjects(),
        PlainText.of(deed.reason()),
        origin == null ? null : PlainText.of(origin.address()),
        origin == null ? null : PlainText.of(origin.trace()),
        deed.outcome().done(),
        deed.outcome().rule(),
        Facts.write(deed.facts()));
  }

  /** What the keyed hash covers: the entry before, the place, and every column. */
  byte[] canonical(int chain, long sequence, byte[] previousMac) {
    return new CanonicalBytes("entry")
        .add(previousMac)
        .add(chain)
        .add(sequence)
        .add(ChronoUnit.MICROS.between(Instant.EPOCH, at))
        .add(person)
        .add(account)
        .add(session)
        .add(role)
        .add(action)
        .add(kind)
        .add(subjects)
        .add(reason)
        .add(address)
        .add(trace)
        .add(done ? 1 : 0)
        .add(rule)
        .add(facts)
        .toByteArray();
  }
}
