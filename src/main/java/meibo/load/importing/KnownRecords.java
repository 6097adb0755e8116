package meibo.load.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import meibo.catalog.Entry;
import meibo.catalog.EntryType;
import meibo.catalog.Language;
import meibo.catalog.Organization;
import meibo.text.Folding;
import meibo.text.LegalName;
import meibo.text.NameKey;

/** What a data file has: ids, and which record has which number or name. */
final class KnownRecords {

  private final Set<String> ids = new HashSet<>();
  private final Map<String, String> idByNumber = new HashMap<>();
  private final Map<String, String> idByName = new HashMap<>();

  private KnownRecords() {}

  static KnownRecords of(Path file, EntryType type) throws IOException {
    KnownRecords known = new KnownRecords();
    DataLines.forEach(file, line -> line.entry(type).ifPresent(known::add));
    return known;
  }

  private void add(Entry entry) {
    ids.add(entry.id());
    for (Language language : Language.values()) {
      idByName.putIfAbsent(key(entry.name().in(language)), entry.id());
    }
    if (entry instanceof Organization o) {
      o.corporateNumber().ifPresent(n -> idByNumber.put(n, o.id()));
      o.ror().ifPresent(n -> idByNumber.put(n, o.id()));
    }
  }

  boolean has(String id) {
    return ids.contains(id);
  }

  /** The organization with the number. */
  Optional<String> byNumber(String number) {
    return Optional.ofNullable(idByNumber.get(number));
  }

  /** The record that a person would take for the one with this name: whatever its legal form. */
  Optional<String> byName(String name) {
    return Optional.ofNullable(idByName.get(key(name)));
  }

  /** Takes an id that nobody has yet, and keeps the wish where it is free. */
  String free(String wish) {
    String id = wish;
    for (int n = 2; !ids.add(id); n++) {
      id = wish + "-" + n;
    }
    return id;
  }

  private static String key(String name) {
    return NameKey.of(LegalName.parse(Folding.text(name)).core());
  }
}
