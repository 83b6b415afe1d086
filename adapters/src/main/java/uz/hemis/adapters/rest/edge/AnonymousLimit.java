package uz.hemis.adapters.rest.edge;

import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uz.hemis.application.shared.Moment;

/**
 * How often an address may look at documents without signing in: a minute's worth at once, and from
 * then on evenly. Each node counts for itself and in memory, so that a flood costs the database
 * nothing; of very many addresses the one that asked longest ago is forgotten.
 */
@Singleton
class AnonymousLimit {

  private static final int ADDRESSES = 10_000;
  private static final int IPV6 = 16;
  private static final int IPV6_NETWORK = 8;

  private final Map<String, Instant> fullAgain = new Recent<>(ADDRESSES);
  private final Duration each;
  private final Duration whole = Duration.ofMinutes(1);
  private final Moment moment;

  /**
   * @param perMinute at least 1
   */
  AnonymousLimit(
      @ConfigProperty(name = "hemis.verification.per-minute") int perMinute, Moment moment) {
    this.each = Duration.ofMinutes(1).dividedBy(perMinute);
    this.moment = moment;
  }

  /**
   * Counts a look of the address.
   *
   * @throws EdgeRefusal {@link EdgeFault#TOO_MANY_REQUESTS} with the seconds to wait
   */
  synchronized void count(String address) {
    Instant now = moment.now();
    String network = network(address);
    Instant full = fullAgain.getOrDefault(network, now);
    Instant next = (full.isBefore(now) ? now : full).plus(each);
    Duration over = Duration.between(now.plus(whole), next);
    if (over.isPositive()) {
      throw EdgeRefusal.tooMany(over.plusMillis(999).toSeconds());
    }
    fullAgain.put(network, next);
  }

  /** The address, of IPv6 the network: there one household has 2^64 of them. */
  static String network(String address) {
    try {
      byte[] bytes = InetAddress.ofLiteral(address.split("%")[0]).getAddress();
      return HexFormat.of().formatHex(bytes, 0, bytes.length == IPV6 ? IPV6_NETWORK : bytes.length);
    } catch (IllegalArgumentException e) {
      return address;
    }
  }
}
