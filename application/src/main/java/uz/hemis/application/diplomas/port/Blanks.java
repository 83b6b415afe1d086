package uz.hemis.application.diplomas.port;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uz.hemis.application.shared.Identities;
import uz.hemis.domain.diplomas.Blank;
import uz.hemis.domain.diplomas.BlankKind;
import uz.hemis.domain.diplomas.BlankNumber;
import uz.hemis.domain.diplomas.BlankRange;
import uz.hemis.domain.diplomas.BlankReceipt;
import uz.hemis.domain.diplomas.BlankSort;

/** The account of blanks. */
public interface Blanks {

  /**
   * The ranges received of the kind and series; whoever else asks waits until the transaction ends.
   */
  List<BlankRange> holdRanges(BlankKind kind, String series);

  /** Keeps a receipt with its blanks, all unused. */
  void receive(BlankReceipt receipt, Identities identities);

  /**
   * The blank, locked until the transaction ends.
   *
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code NOT_FOUND}
   */
  Blank getForUpdate(UUID id);

  /** The blank with the number, locked until the transaction ends. */
  Optional<Blank> findForUpdate(BlankKind kind, BlankNumber number);

  /**
   * The next unused blank of the sort, locked until the transaction ends. One that somebody else is
   * taking is left out; where there are only such, it waits whether they stay unused.
   */
  Optional<Blank> findUnusedForUpdate(BlankSort sort);

  /**
   * The blank of the kind that the diploma has; whoever else asks about the diploma waits until the
   * transaction ends.
   */
  Optional<BlankNumber> holdIssued(UUID diploma, BlankKind kind);

  /** Keeps what became of a blank. */
  void save(Blank blank);
}
