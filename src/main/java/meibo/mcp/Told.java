package meibo.mcp;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import meibo.catalog.Entry;
import meibo.catalog.EntryKey;
import meibo.catalog.Language;
import meibo.catalog.Organization;
import meibo.catalog.Source;
import meibo.catalog.Vocabulary;
import meibo.search.Found;
import meibo.search.Related;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How entries are told to an assistant: always with their page, sources and dates. */
final class Told {

  /** Sources of an entry in a list; its own answer has them all. */
  private static final int SOURCES_IN_LISTS = 3;

  /** Entries that one is related to, of a kind. */
  private static final int MOST_RELATED = 30;

  private final Vocabulary vocabulary;
  private final UnaryOperator<String> url;
  private final Language language;

  Told(Vocabulary vocabulary, UnaryOperator<String> url, Language language) {
    this.vocabulary = vocabulary;
    this.url = url;
    this.language = language;
  }

  /** An entry in short. */
  ObjectNode brief(ObjectNode target, Entry entry) {
    target.put("type", entry.type().id()).put("id", entry.id());
    target.put("name", entry.name().in(language));
    entry.name().text().in(language.other()).ifPresent(n -> target.put("otherName", n));
    target.put("url", page(entry.key()));
    entry.description().preferring(language).ifPresent(d -> target.put("description", d));
    if (entry instanceof Organization o) {
      target.put(
          "category",
          vocabulary.category(o.category()).label().preferring(language).orElse(o.category()));
      o.status().ifPresent(s -> target.put("status", s.id()));
      o.until().ifPresent(u -> target.put("until", u.text()));
    }
    ArrayNode sectors = target.putArray("sectors");
    entry
        .sectors()
        .forEach(s -> sectors.add(vocabulary.sector(s).label().preferring(language).orElse(s)));
    sources(target.putArray("sources"), entry, SOURCES_IN_LISTS);
    asOf(entry).ifPresent(date -> target.put("asOf", date));
    return target;
  }

  /** All that is recorded of an entry, and what it is related to. */
  ObjectNode whole(ObjectNode target, Found found, Related related) {
    Entry entry = found.entry();
    JsonNode record = JsonMapper.shared().readTree(found.record().bytes());
    target.put("type", entry.type().id());
    record.forEachEntry(target::set);
    target.put("url", page(entry.key()));
    asOf(entry).ifPresent(date -> target.put("asOf", date));
    ObjectNode others = target.putObject("related");
    names(others.putArray("caseStudies"), related.caseStudies());
    names(others.putArray("facility"), related.facility().stream().toList());
    names(others.putArray("parent"), related.parent().stream().toList());
    names(others.putArray("children"), related.children());
    names(others.putArray("services"), related.services());
    return target;
  }

  private void names(ArrayNode target, List<Found> entries) {
    for (Found found : entries.subList(0, Math.min(MOST_RELATED, entries.size()))) {
      Entry entry = found.entry();
      target
          .addObject()
          .put("id", entry.id())
          .put("name", entry.name().in(language))
          .put("url", page(entry.key()));
    }
  }

  private static void sources(ArrayNode target, Entry entry, int most) {
    entry.sources().stream()
        .sorted(Source.NEWEST_FIRST)
        .limit(most)
        .forEach(
            source -> {
              ObjectNode node = target.addObject();
              source.speaker().ifPresent(s -> node.put("publisher", s));
              source.url().ifPresent(u -> node.put("url", u));
              source.asOf().ifPresent(d -> node.put("asOf", d.text()));
              if (source.seed()) {
                node.put("seed", true);
              }
            });
  }

  /** Of when the newest source is. */
  private static Optional<String> asOf(Entry entry) {
    return entry.sources().stream()
        .sorted(Source.NEWEST_FIRST)
        .findFirst()
        .flatMap(Source::asOf)
        .map(date -> date.text());
  }

  private String page(EntryKey key) {
    String prefix = language == Language.JA ? "" : "/" + language.id();
    return url.apply(prefix + "/" + key.type().path() + "/" + key.id());
  }
}
