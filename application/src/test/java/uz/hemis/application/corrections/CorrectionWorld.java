package uz.hemis.application.corrections;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uz.hemis.application.approvals.ProposedEntry;
import uz.hemis.application.corrections.port.GivenInstructions;
import uz.hemis.application.corrections.port.NamedInstruction;
import uz.hemis.application.corrections.port.OwnCards;
import uz.hemis.application.corrections.port.OwnCorrectionText;
import uz.hemis.application.files.FileReferences;
import uz.hemis.application.shared.Identities;
import uz.hemis.application.shared.Moment;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.access.Scope;
import uz.hemis.domain.corrections.Instruction;
import uz.hemis.domain.corrections.InstructionUse;
import uz.hemis.domain.corrections.OwnCorrection;
import uz.hemis.domain.corrections.OwnData;
import uz.hemis.domain.files.FilePurpose;
import uz.hemis.domain.shared.person.FullName;
import uz.hemis.domain.shared.person.Spelling;
import uz.hemis.domain.shared.rule.RuleBroken;

/** Everything that the use cases about corrections need, kept in memory. */
final class CorrectionWorld
    implements Moment,
        Identities,
        GivenInstructions,
        NamedInstruction,
        OwnCards,
        OwnCorrectionText,
        FileReferences {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  static final UUID CARD = new UUID(1, 1);
  static final UUID FILE = new UUID(1, 2);
  static final Actor LEADER = actor(Role.LEADERSHIP);
  static final Actor ADMINISTRATOR = actor(Role.SUPER_ADMINISTRATOR);
  static final OwnData DATA =
      new OwnData(new FullName(new Spelling("Karimov", "Ali", null), null), null, null);

  final Map<UUID, Instruction> given = new HashMap<>();
  final List<InstructionUse> uses = new ArrayList<>();
  final List<Instruction> shown = new ArrayList<>();
  final List<ProposedEntry> proposed = new ArrayList<>();
  final List<String> attached = new ArrayList<>();
  final Map<UUID, OwnCard> cards = new HashMap<>();
  OwnCorrection written;
  UUID named;
  private long identities = 100;

  static Actor actor(Role role) {
    UUID person = new UUID(9, role.ordinal());
    return new Actor(person, person, null, person, role, Scope.institution(), null);
  }

  Instructions instructions() {
    return new InstructionsService(this, this, uses::add, this, this);
  }

  GiveInstruction giving() {
    return new GiveInstructionService(this, this, this, this);
  }

  WithdrawInstruction withdrawing() {
    return new WithdrawInstructionService(this, this);
  }

  ProposeOwnCorrection proposing() {
    return new ProposeOwnCorrectionService(
        this,
        (proposer, entry) -> {
          proposed.add(entry);
          return next();
        },
        this,
        this);
  }

  static GiveInstruction.Command instruction(Set<UUID> subjects) {
    return new GiveInstruction.Command(
        new GiveInstruction.OrderEntry("7-T", TODAY, FILE),
        "Correct it",
        subjects,
        TODAY.plusDays(30));
  }

  @Override
  public Instant now() {
    return Instant.parse("2026-11-23T06:00:00Z");
  }

  @Override
  public LocalDate today() {
    return TODAY;
  }

  @Override
  public UUID next() {
    return new UUID(2, identities++);
  }

  @Override
  public Instruction getForUpdate(UUID id) {
    return findForUse(id).orElseThrow(() -> new RuleBroken(AccessRule.NOT_FOUND));
  }

  @Override
  public Optional<Instruction> findForUse(UUID id) {
    return Optional.ofNullable(given.get(id));
  }

  @Override
  public void save(Instruction instruction) {
    given.put(instruction.id(), instruction);
  }

  @Override
  public Optional<UUID> find() {
    return Optional.ofNullable(named);
  }

  @Override
  public void restsOn(Instruction instruction) {
    shown.add(instruction);
  }

  @Override
  public Optional<OwnCard> findOf(UUID person) {
    return Optional.ofNullable(cards.get(person));
  }

  @Override
  public String write(OwnCorrection correction) {
    written = correction;
    return "{}";
  }

  @Override
  public OwnCorrection read(String text) {
    return written;
  }

  @Override
  public void attach(Actor actor, UUID file, FilePurpose purpose, String field, UUID owner) {
    attached.add(purpose + " " + field + " " + owner);
  }
}
