package meibo.export;

import java.net.URI;
import java.time.Instant;
import java.util.function.UnaryOperator;
import meibo.catalog.DirectoryInfo;
import meibo.catalog.EntryKey;
import meibo.catalog.Language;
import meibo.catalog.Vocabulary;

/**
 * Where and by whom the directory is published: what formats for machines elsewhere must say.
 *
 * @param address the absolute address of a path that begins with a slash
 * @param built when the state of the directory that is exported came to be
 */
public record Publication(
    UnaryOperator<String> address, DirectoryInfo directory, Vocabulary vocabulary, Instant built) {

  /** The page of an entry. */
  String page(EntryKey key, Language language) {
    return address.apply(path(language) + "/" + key.type().path() + "/" + key.id());
  }

  String home(Language language) {
    return address.apply(path(language) + "/");
  }

  /** The name that the directory gives itself. */
  String name(Language language) {
    return directory.name().preferring(language).orElse("");
  }

  /** The host by which the directory is known. */
  String host() {
    String host = URI.create(home(Language.JA)).getHost();
    return host == null ? "localhost" : host;
  }

  private static String path(Language language) {
    return language == Language.JA ? "" : "/" + language.id();
  }
}
