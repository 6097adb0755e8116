package meibo.mcp;

import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import meibo.catalog.DirectoryInfo;
import meibo.catalog.Language;
import meibo.catalog.Vocabulary;
import meibo.match.Matcher;
import meibo.search.CatalogSearch;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the tools are about.
 *
 * @param vocabulary asked at each message, for a new state of the index may bring a new one
 * @param url the absolute address of a path, under which pages are found
 */
public record Directory(
    CatalogSearch search,
    Matcher matcher,
    Supplier<Vocabulary> vocabulary,
    Supplier<DirectoryInfo> info,
    UnaryOperator<String> url) {

  Told told(Language language) {
    return new Told(vocabulary.get(), url, language);
  }

  String name() {
    return info.get().name().preferring(Language.EN).orElse("Meibo");
  }

  /** Says in an answer which list it is from, as of when, and how it is to be named. */
  void sign(ObjectNode answer, Language language) {
    DirectoryInfo about = info.get();
    ObjectNode directory = answer.putObject("directory");
    about.name().preferring(language).ifPresent(n -> directory.put("name", n));
    about.listing().preferring(language).ifPresent(l -> directory.put("listing", l));
    directory.put("entries", search.generation().entries());
    directory.put("indexed", search.generation().built().toString());
    about.licence().ifPresent(l -> directory.put("licence", l.id()));
    ArrayNode attributions = directory.putArray("attributions");
    about.attributions().forEach(a -> a.text().preferring(language).ifPresent(attributions::add));
  }
}
