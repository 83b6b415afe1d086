package uz.hemis.adapters.persistence.audit;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import uz.hemis.domain.audit.ChainTail;

/**
 * A line among the anchors: the moment, the chains that moved as {@code chain:sequence:mac}, and
 * after {@code =} a keyed hash over all this and the line before.
 */
record AnchorLine(String text, byte[] mac) {

  private static final HexFormat HEX = HexFormat.of();
  private static final String SIGN = " = ";

  static String text(Instant at, Collection<ChainTail> moved) {
    return at + moved.stream().map(AnchorLine::text).collect(Collectors.joining(" ", " ", ""));
  }

  /**
   * @throws IllegalArgumentException when it is no such line
   */
  static AnchorLine parse(String line) {
    int sign = line.lastIndexOf(SIGN);
    if (sign < 0) {
      throw new IllegalArgumentException("No keyed hash");
    }
    return new AnchorLine(
        line.substring(0, sign), HEX.parseHex(line.substring(sign + SIGN.length())));
  }

  /** What the keyed hash covers. */
  static byte[] canonical(String text, byte[] previousMac) {
    return new CanonicalBytes("anchor").add(previousMac).add(text).toByteArray();
  }

  List<ChainTail> tails() {
    return Arrays.stream(text.split(" ")).skip(1).map(AnchorLine::tail).toList();
  }

  @Override
  public String toString() {
    return text + SIGN + HEX.formatHex(mac);
  }

  private static String text(ChainTail tail) {
    return tail.chain() + ":" + tail.sequence() + ":" + HEX.formatHex(tail.mac());
  }

  private static ChainTail tail(String text) {
    String[] part = text.split(":", -1);
    return new ChainTail(Integer.parseInt(part[0]), Long.parseLong(part[1]), HEX.parseHex(part[2]));
  }
}
