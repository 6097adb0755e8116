package meibo.index;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/** The host of a website without {@code www.}: what two addresses of one organization share. */
public final class WebHost {

  private WebHost() {}

  public static Optional<String> of(String website) {
    try {
      return Optional.ofNullable(URI.create(website).getHost())
          .map(h -> h.toLowerCase(Locale.ROOT))
          .map(h -> h.startsWith("www.") ? h.substring("www.".length()) : h);
    } catch (IllegalArgumentException notAnAddress) {
      return Optional.empty();
    }
  }
}
