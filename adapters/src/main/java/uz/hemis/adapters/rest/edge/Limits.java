package uz.hemis.adapters.rest.edge;

import io.vertx.core.http.HttpServerResponse;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.util.HexFormat;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uz.hemis.application.shared.Moment;

/**
 * What each address, each account and each anonymous look may ask of a node in a minute, told with
 * every answer (draft-ietf-httpapi-ratelimit-headers).
 */
@Singleton
class Limits {

  private static final String POLICY = "RateLimit-Policy";
  private static final String REST = "RateLimit";
  private static final int IPV6 = 16;
  private static final int IPV6_NETWORK = 8;

  private final RateLimit addresses;
  private final RateLimit accounts;
  private final RateLimit verifications;

  Limits(
      @ConfigProperty(name = "hemis.limits.address-per-minute") int address,
      @ConfigProperty(name = "hemis.limits.account-per-minute") int account,
      @ConfigProperty(name = "hemis.verification.per-minute") int verification,
      Moment moment) {
    this.addresses = new RateLimit("address", address, moment);
    this.accounts = new RateLimit("account", account, moment);
    this.verifications = new RateLimit("verification", verification, moment);
  }

  /**
   * Counts a request of the address, whatever it asks for.
   *
   * @throws EdgeRefusal {@link EdgeFault#TOO_MANY_REQUESTS} with the seconds to wait
   */
  void address(String address, HttpServerResponse answer) {
    pass(addresses.count(network(address)), answer);
  }

  /**
   * Counts a request of the account, in whatever role.
   *
   * @throws EdgeRefusal {@link EdgeFault#TOO_MANY_REQUESTS} with the seconds to wait
   */
  void account(UUID account, HttpServerResponse answer) {
    pass(accounts.count(account.toString()), answer);
  }

  /**
   * Counts a look without signing in.
   *
   * @throws EdgeRefusal {@link EdgeFault#TOO_MANY_REQUESTS} with the seconds to wait
   */
  void verification(String address, HttpServerResponse answer) {
    pass(verifications.count(network(address)), answer);
  }

  private static void pass(RateLimit.Standing standing, HttpServerResponse answer) {
    tell(answer, POLICY, standing.policy());
    tell(answer, REST, standing.rest());
    if (standing.isOver()) {
      throw EdgeRefusal.tooMany(standing.retryAfter());
    }
  }

  /** A list in one line: structured fields may not be cut at will by who puts lines together. */
  private static void tell(HttpServerResponse answer, String header, String item) {
    String told = answer.headers().get(header);
    answer.putHeader(header, told == null ? item : told + ", " + item);
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
