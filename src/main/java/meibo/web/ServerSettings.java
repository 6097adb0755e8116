package meibo.web;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * How the server stands in the network.
 *
 * @param host the address that it listens on
 * @param port 0: any free one
 * @param publicUrl how visitors reach it, where that is not {@code http://host:port}; may have a
 *     path that a proxy takes away
 * @param trustedProxies the addresses whose {@code X-Forwarded-For} is believed
 * @param drain how long a stop still takes new requests, while {@code /readyz} says 503
 * @param patience with slow clients
 */
public record ServerSettings(
    String host,
    int port,
    Optional<URI> publicUrl,
    Set<String> trustedProxies,
    Duration drain,
    Patience patience) {

  public ServerSettings {
    trustedProxies = Set.copyOf(trustedProxies);
  }

  /** Without a balancer that has to notice a stop. */
  public ServerSettings(
      String host, int port, Optional<URI> publicUrl, Set<String> trustedProxies) {
    this(host, port, publicUrl, trustedProxies, Duration.ZERO, Patience.STANDARD);
  }

  /** On this machine alone, on the port. */
  public static ServerSettings local(int port) {
    return new ServerSettings("127.0.0.1", port, Optional.empty(), Set.of());
  }
}
