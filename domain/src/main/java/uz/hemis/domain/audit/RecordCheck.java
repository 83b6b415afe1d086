package uz.hemis.domain.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uz.hemis.domain.audit.RecordFault.Kind;

/**
 * Checks the record of deeds, entry by entry in the order of chain and sequence. An entry must be
 * genuine at its place, follow the one before it without a gap, and the last must be the one that
 * the chain's tail names; no chain may end before its anchor.
 */
public final class RecordCheck {

  private static final byte[] NOTHING = {};

  private final Map<Integer, ChainTail> tails = new HashMap<>();
  private final Map<Integer, ChainTail> anchors = new HashMap<>();
  private final List<RecordFault> faults = new ArrayList<>();
  private final List<RecordLink> suspects = new ArrayList<>();
  private long entries;
  private int chain;
  private long lastSequence;
  private byte[] lastMac = NOTHING;
  private boolean lastSuspect;

  /**
   * @param tails the end of each chain as the database names it
   * @param anchors the end of each chain as it was last written down outside the database
   */
  public RecordCheck(Collection<ChainTail> tails, Collection<ChainTail> anchors) {
    tails.forEach(tail -> this.tails.put(tail.chain(), tail));
    anchors.forEach(anchor -> this.anchors.put(anchor.chain(), anchor));
  }

  /** Checks the next entry. */
  public void accept(RecordLink link) {
    closeChainsBefore(link.chain());
    entries++;
    boolean follows = link.sequence() == lastSequence + 1;
    if (!follows) {
      add(lastSequence + 1, Kind.MISSING);
    }
    boolean suspect = !link.isGenuineAt(link.chain(), link.sequence()) || contradictsAnchor(link);
    if (suspect) {
      suspect(link);
    } else if (follows && !lastSuspect && !Arrays.equals(link.previousMac(), lastMac)) {
      add(link.sequence(), Kind.REORDERED);
    }
    lastSuspect = suspect;
    lastSequence = link.sequence();
    lastMac = link.mac();
  }

  /** Notes a line among the anchors that is not as it was written. */
  public void acceptAlteredAnchor(long line) {
    if (faults.size() < RecordVerdict.MOST_FAULTS) {
      faults.add(new RecordFault(null, line, Kind.ANCHOR_ALTERED));
    }
  }

  /** What was found, after the last entry. */
  public RecordVerdict verdict() {
    closeChainsBefore(ChainTail.CHAINS);
    List<RecordFault> places = List.copyOf(faults);
    for (RecordLink suspect : suspects) {
      Kind kind = belongsElsewhere(suspect, places) ? Kind.REORDERED : Kind.ALTERED;
      faults.add(new RecordFault(suspect.chain(), suspect.sequence(), kind));
    }
    return new RecordVerdict(entries, faults.stream().limit(RecordVerdict.MOST_FAULTS).toList());
  }

  private void closeChainsBefore(int next) {
    while (chain < next) {
      close();
      chain++;
      lastSequence = 0;
      lastMac = NOTHING;
      lastSuspect = false;
    }
  }

  private void close() {
    ChainTail tail = tails.get(chain);
    if (tail == null || !tail.isAt(lastSequence, lastMac)) {
      add(lastSequence, Kind.TAIL_DIFFERS);
    }
    ChainTail anchor = anchors.get(chain);
    if (anchor != null && lastSequence < anchor.sequence()) {
      add(lastSequence + 1, Kind.CUT_OFF);
    }
  }

  private boolean contradictsAnchor(RecordLink link) {
    ChainTail anchor = anchors.get(link.chain());
    return anchor != null
        && anchor.sequence() == link.sequence()
        && !anchor.isAt(link.sequence(), link.mac());
  }

  /** Whether the entry is genuine at a place where another one is missing or suspect. */
  private boolean belongsElsewhere(RecordLink link, List<RecordFault> places) {
    return suspects.stream()
            .filter(s -> s != link)
            .anyMatch(s -> link.isGenuineAt(s.chain(), s.sequence()))
        || places.stream()
            .filter(f -> f.chain() != null)
            .anyMatch(f -> link.isGenuineAt(f.chain(), f.sequence()));
  }

  private void suspect(RecordLink link) {
    if (suspects.size() < RecordVerdict.MOST_FAULTS) {
      suspects.add(link);
    }
  }

  private void add(long sequence, Kind kind) {
    if (faults.size() < RecordVerdict.MOST_FAULTS) {
      faults.add(new RecordFault(chain, sequence, kind));
    }
  }
}
