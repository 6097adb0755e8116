package meibo.web;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;

/**
 * Keeps one client from taking the server from the others. Clients on this machine are not limited,
 * unless a trusted proxy is configured: then they are the proxy's.
 */
final class RateLimit {

  private static final int PER_SECOND = 50;
  private static final int BURST = 500;

  /** Clients remembered at a time: about 10 MB. The one silent for longest is forgotten. */
  private static final int MAX_CLIENTS = 50_000;

  private final Set<String> trustedProxies;
  private final LongSupplier nanoTime;

  @SuppressWarnings("serial") // never serialized
  private final Map<String, TokenBucket> buckets =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, TokenBucket> eldest) {
          return size() > MAX_CLIENTS;
        }
      };

  RateLimit(Set<String> trustedProxies, LongSupplier nanoTime) {
    this.trustedProxies = trustedProxies;
    this.nanoTime = nanoTime;
  }

  /**
   * Counts a request.
   *
   * @throws Refusal where its client asks too fast
   */
  void check(Context ctx) {
    ClientAddress client =
        ClientAddress.of(
            ctx.req().getRemoteAddr(),
            Optional.ofNullable(ctx.header("X-Forwarded-For")),
            trustedProxies);
    if (client.isLoopback() && trustedProxies.isEmpty()) {
      return;
    }
    int wait = bucket(client.group()).take(nanoTime.getAsLong());
    if (wait > 0) {
      throw new Refusal(Problem.tooManyRequests(wait));
    }
  }

  private TokenBucket bucket(String client) {
    synchronized (buckets) {
      return buckets.computeIfAbsent(
          client, c -> new TokenBucket(PER_SECOND, BURST, nanoTime.getAsLong()));
    }
  }
}
