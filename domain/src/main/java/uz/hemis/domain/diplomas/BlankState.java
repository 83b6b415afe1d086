package uz.hemis.domain.diplomas;

import java.util.EnumSet;
import java.util.Set;

/** The states of a blank (annex 12, process 2). */
public enum BlankState {
  /** Foydalanilmagan. */
  UNUSED,
  /** Berilgan: given to a diploma. */
  ISSUED,
  /** Buzilgan: written off. */
  SPOILED;

  /** The states that may follow; what is issued or spoiled stays so. */
  public Set<BlankState> following() {
    return this == UNUSED ? EnumSet.of(ISSUED, SPOILED) : EnumSet.noneOf(BlankState.class);
  }
}
