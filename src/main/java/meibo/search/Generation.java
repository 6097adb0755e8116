package meibo.search;

import java.time.Instant;
import java.util.Map;

/**
 * A state of the index, as one commit holds it.
 *
 * @param number rises with each commit
 * @param digest the digest of the data files that it was made from
 * @param built when it was committed
 * @param entries how many entries it holds
 * @param smallFiles texts of the files that are no entries (vocabulary, thesaurus …) by file name
 */
public record Generation(
    long number, String digest, Instant built, int entries, Map<String, String> smallFiles) {

  public Generation {
    smallFiles = Map.copyOf(smallFiles);
  }
}
