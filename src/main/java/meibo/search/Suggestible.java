package meibo.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import meibo.catalog.Entry;
import meibo.catalog.EntryType;
import meibo.catalog.Language;
import meibo.catalog.Name;
import meibo.search.Suggestion.Kind;

/** Something that an entry is suggested by. */
record Suggestible(String text, Optional<String> reading, Kind kind) {

  /**
   * The names, aliases and products of an organization, the names of a facility; the preferred
   * first.
   */
  static List<Suggestible> of(Entry entry, Language language) {
    List<Suggestible> all = new ArrayList<>();
    if (entry.type() != EntryType.ORGANIZATION && entry.type() != EntryType.FACILITY) {
      return all;
    }
    Kind own = entry.type() == EntryType.FACILITY ? Kind.FACILITY : Kind.NAME;
    Kind other = entry.type() == EntryType.FACILITY ? Kind.FACILITY : Kind.ALIAS;
    Name name = entry.name();
    name.text().in(language).ifPresent(n -> all.add(official(name, n, own)));
    name.text().in(language.other()).ifPresent(n -> all.add(official(name, n, own)));
    entry.aliases().forEach(a -> all.add(new Suggestible(a, Optional.empty(), other)));
    entry.products().forEach(p -> all.add(new Suggestible(p, Optional.empty(), Kind.PRODUCT)));
    return all;
  }

  private static Suggestible official(Name name, String text, Kind kind) {
    boolean japanese = name.ja().filter(text::equals).isPresent();
    return new Suggestible(text, japanese ? name.kana() : Optional.empty(), kind);
  }
}
