package meibo.web;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The address that a request comes from, as far as it can be believed. */
record ClientAddress(String text) {

  /** One household or office usually has a whole /64 of IPv6 to itself. */
  private static final int IPV6_NETWORK_BYTES = 8;

  private static final int IPV6_BYTES = 16;

  /**
   * The address behind the proxies: each writes at the end of {@code X-Forwarded-For} who asked it,
   * so it is read from the end, as long as the writers are trusted.
   */
  static ClientAddress of(String peer, Optional<String> forwardedFor, Set<String> trusted) {
    String client = peer;
    List<String> chain = forwardedFor.map(f -> List.of(f.split(",", -1))).orElse(List.of());
    for (int i = chain.size() - 1; i >= 0 && trusted.contains(client); i--) {
      client = chain.get(i).strip();
    }
    return new ClientAddress(client);
  }

  boolean isLoopback() {
    return parsed().filter(InetAddress::isLoopbackAddress).isPresent();
  }

  /** What clients are told apart by: the address, of IPv6 the network. */
  String group() {
    return parsed()
        .map(InetAddress::getAddress)
        .filter(bytes -> bytes.length == IPV6_BYTES)
        .map(bytes -> HexFormat.of().formatHex(Arrays.copyOf(bytes, IPV6_NETWORK_BYTES)))
        .orElse(text);
  }

  /** The address itself; names are not looked up. */
  private Optional<InetAddress> parsed() {
    try {
      return Optional.of(InetAddress.ofLiteral(text));
    } catch (IllegalArgumentException notAnAddress) {
      return Optional.empty();
    }
  }
}
