package uz.hemis.application.diplomas;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uz.hemis.application.classifiers.ClassifierCodes;
import uz.hemis.application.corrections.Instructions;
import uz.hemis.application.diplomas.port.Blanks;
import uz.hemis.application.files.FileReferences;
import uz.hemis.application.shared.Identities;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.support.Actors;
import uz.hemis.application.support.AdmittedEntries;
import uz.hemis.application.support.FixedMoment;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.diplomas.Blank;
import uz.hemis.domain.diplomas.BlankAct;
import uz.hemis.domain.diplomas.BlankKind;
import uz.hemis.domain.diplomas.BlankNumber;
import uz.hemis.domain.diplomas.BlankRange;
import uz.hemis.domain.diplomas.BlankReceipt;
import uz.hemis.domain.diplomas.BlankSort;
import uz.hemis.domain.diplomas.BlankState;
import uz.hemis.domain.shared.rule.RuleBroken;

/** An account of blanks in memory. */
final class BlankWorld {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  static final Actor DEPARTMENT = Actors.in(Role.DIPLOMA_DEPARTMENT);
  static final Actor DEAN = Actors.in(Role.DEAN);
  static final BlankAct ACT = new BlankAct("D-7", TODAY, new UUID(6, 1));

  final Map<UUID, Blank> account = new LinkedHashMap<>();
  final List<BlankReceipt> receipts = new ArrayList<>();
  final List<String> attached = new ArrayList<>();
  final List<UUID> instructed = new ArrayList<>();
  private long ids;

  final AdmittedEntries window = new AdmittedEntries();
  private final Moment moment = FixedMoment.on(TODAY);
  final Blanks blanks = new InMemory();

  private final ClassifierCodes codes =
      (classifier, code, field) -> {
        if (code.startsWith("9")) {
          throw new RuleBroken(AccessRule.NOT_FOUND, field, Map.of());
        }
      };

  private final FileReferences files =
      (actor, file, purpose, field, owner) -> attached.add(purpose + " " + field + " " + owner);

  private final Instructions instructions = (actor, subject) -> instructed.add(subject);
  private final BlankStatusEntry entry = new BlankStatusEntry(window, moment);

  final ReceiveBlanks receive =
      new ReceiveBlanksService(blanks, codes, files, instructions, this::next, moment);
  final SpoilBlank spoil = new SpoilBlankService(blanks, entry, files, instructions, moment);
  final TakeBlank take = new TakeBlankService(blanks, entry, moment);

  static BlankReceipt.Entry entry(String first, String last) {
    return new BlankReceipt.Entry(BlankKind.DIPLOMA, "11", "11", "B", first, last, ACT);
  }

  private UUID next() {
    return new UUID(7, ++ids);
  }

  private final class InMemory implements Blanks {

    @Override
    public List<BlankRange> holdRanges(BlankKind kind, String series) {
      return receipts.stream()
          .filter(one -> one.sort().kind() == kind)
          .map(BlankReceipt::range)
          .filter(range -> range.series().equals(series))
          .toList();
    }

    @Override
    public void receive(BlankReceipt receipt, Identities identities) {
      receipts.add(receipt);
      receipt
          .range()
          .numbers()
          .map(
              number ->
                  new Blank(identities.next(), receipt.sort(), number, receipt.act().date(), null))
          .forEach(this::save);
    }

    @Override
    public Blank getForUpdate(UUID id) {
      return Optional.ofNullable(account.get(id))
          .orElseThrow(() -> new RuleBroken(AccessRule.NOT_FOUND));
    }

    @Override
    public Optional<Blank> findForUpdate(BlankKind kind, BlankNumber number) {
      return account.values().stream()
          .filter(one -> one.sort().kind() == kind && one.number().equals(number))
          .findFirst();
    }

    @Override
    public Optional<Blank> findUnusedForUpdate(BlankSort sort) {
      return account.values().stream()
          .filter(one -> one.sort().equals(sort) && one.state() == BlankState.UNUSED)
          .findFirst();
    }

    @Override
    public Optional<BlankNumber> holdIssued(UUID diploma, BlankKind kind) {
      return account.values().stream()
          .filter(one -> one.sort().kind() == kind)
          .filter(one -> one.use().filter(use -> diploma.equals(use.diploma())).isPresent())
          .map(Blank::number)
          .findFirst();
    }

    @Override
    public void save(Blank blank) {
      account.put(blank.id(), blank);
    }
  }
}
