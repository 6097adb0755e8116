package meibo.engine.opensearch;

import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What the cluster answered. */
record Reply(int status, JsonNode body) {

  private static final int REDIRECTION = 300;
  private static final int NOT_FOUND = 404;
  private static final int FAULT = 500;

  /** Wrong or too few rights. */
  private static final Set<Integer> REFUSED = Set.of(401, 403);

  /** Too many requests, and what nodes and what stands before them say while they cannot. */
  private static final Set<Integer> LATER = Set.of(429, 502, 503, 504);

  boolean isGood() {
    return status < REDIRECTION;
  }

  boolean isMissing() {
    return status == NOT_FOUND;
  }

  boolean isRefused() {
    return REFUSED.contains(status);
  }

  /** True where the same request may be answered later. */
  boolean isForLater() {
    return isForLater(status);
  }

  static boolean isForLater(int status) {
    return LATER.contains(status);
  }

  /** True where the fault is the cluster's. */
  boolean isFault() {
    return status >= FAULT;
  }

  String type() {
    return body.at("/error/type").asString("");
  }

  /** The deepest reason that the cluster gives. */
  String reason() {
    for (String place :
        new String[] {
          "/error/caused_by/caused_by/reason",
          "/error/failed_shards/0/reason/reason",
          "/error/caused_by/reason",
          "/error/root_cause/0/reason",
          "/error/reason",
          "/error"
        }) {
      String reason = body.at(place).asString("");
      if (!reason.isEmpty()) {
        return status + " " + reason;
      }
    }
    return "status " + status;
  }
}
