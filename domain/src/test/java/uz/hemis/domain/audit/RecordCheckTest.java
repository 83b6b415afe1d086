package uz.hemis.domain.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uz.hemis.domain.audit.RecordFault.Kind;

class RecordCheckTest {

  private static final int CHAIN = 2;
  private static final byte[] NOTHING = {};

  private final List<RecordLink> links =
      new ArrayList<>(IntStream.rangeClosed(1, 5).mapToObj(i -> (RecordLink) link(i)).toList());

  @Test
  void an_honest_record_has_no_faults() {
    assertThat(check(5, List.of(anchor(3)))).isEqualTo(new RecordVerdict(5, List.of()));
  }

  @Test
  void an_empty_record_has_no_faults() {
    links.clear();
    assertThat(check(0, List.of()).whole()).isTrue();
  }

  @Test
  void an_entry_that_is_not_genuine_is_altered() {
    links.set(2, new Link(3, mac(2), mac(3), 0));
    assertThat(check(5, List.of()).faults()).containsExactly(fault(3, Kind.ALTERED));
  }

  @Test
  void the_first_entry_of_a_gap_is_missing() {
    links.remove(2);
    links.remove(2);
    assertThat(check(5, List.of()).faults()).containsExactly(fault(3, Kind.MISSING));
  }

  @Test
  void an_entry_in_the_place_of_another_is_reordered() {
    links.set(1, new Link(2, mac(3), mac(4), 4));
    links.set(3, new Link(4, mac(1), mac(2), 2));
    assertThat(check(5, List.of()).faults())
        .containsExactly(fault(2, Kind.REORDERED), fault(4, Kind.REORDERED));
  }

  @Test
  void an_entry_that_does_not_follow_the_one_before_is_reordered() {
    links.set(2, new Link(3, mac(1), mac(3), 3));
    assertThat(check(5, List.of()).faults()).containsExactly(fault(3, Kind.REORDERED));
  }

  @Test
  void an_end_before_the_tail_differs() {
    links.removeLast();
    assertThat(check(5, List.of()).faults()).containsExactly(fault(4, Kind.TAIL_DIFFERS));
  }

  @Test
  void an_end_before_the_anchor_is_cut_off() {
    links.removeLast();
    assertThat(check(4, List.of(anchor(5))).faults()).containsExactly(fault(5, Kind.CUT_OFF));
  }

  @Test
  void an_end_at_the_anchor_is_whole() {
    assertThat(check(5, List.of(anchor(5))).whole()).isTrue();
  }

  @Test
  void an_entry_that_contradicts_its_anchor_is_altered() {
    ChainTail other = new ChainTail(CHAIN, 3, mac(9));
    assertThat(check(5, List.of(other)).faults()).containsExactly(fault(3, Kind.ALTERED));
  }

  @Test
  void a_chain_without_a_tail_differs() {
    RecordCheck check = new RecordCheck(List.of(), List.of());
    assertThat(check.verdict().faults())
        .hasSize(ChainTail.CHAINS)
        .allMatch(found -> found.kind() == Kind.TAIL_DIFFERS);
  }

  @Test
  void an_altered_anchor_is_told_by_its_line() {
    RecordCheck check = new RecordCheck(tails(0), List.of());
    check.acceptAlteredAnchor(7);
    assertThat(check.verdict().faults())
        .containsExactly(new RecordFault(null, 7, Kind.ANCHOR_ALTERED));
  }

  @Test
  void no_more_than_the_first_hundred_faults_are_told() {
    RecordCheck check = new RecordCheck(tails(0), List.of());
    IntStream.rangeClosed(1, 300).forEach(i -> check.accept(new Link(i, mac(0), mac(0), 0)));
    assertThat(check.verdict().faults()).hasSize(RecordVerdict.MOST_FAULTS);
  }

  private RecordVerdict check(int end, Collection<ChainTail> anchors) {
    RecordCheck check = new RecordCheck(tails(end), anchors);
    links.forEach(check::accept);
    return check.verdict();
  }

  private static List<ChainTail> tails(int end) {
    List<ChainTail> tails =
        new ArrayList<>(
            IntStream.range(0, ChainTail.CHAINS)
                .mapToObj(chain -> new ChainTail(chain, 0, NOTHING))
                .toList());
    tails.set(CHAIN, new ChainTail(CHAIN, end, mac(end)));
    return Collections.unmodifiableList(tails);
  }

  private static ChainTail anchor(int sequence) {
    return new ChainTail(CHAIN, sequence, mac(sequence));
  }

  private static RecordFault fault(long sequence, Kind kind) {
    return new RecordFault(CHAIN, sequence, kind);
  }

  private static Link link(int sequence) {
    return new Link(sequence, mac(sequence - 1), mac(sequence), sequence);
  }

  private static byte[] mac(int sequence) {
    return sequence == 0 ? NOTHING : new byte[] {(byte) sequence};
  }

  /** A link that is genuine at one place only; 0 for none. */
  private record Link(long sequence, byte[] previousMac, byte[] mac, long genuineAt)
      implements RecordLink {

    @Override
    public int chain() {
      return CHAIN;
    }

    @Override
    public boolean isGenuineAt(int chain, long place) {
      return chain == CHAIN && place == genuineAt;
    }
  }
}
