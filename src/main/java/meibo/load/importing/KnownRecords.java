package meibo.load.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import meibo.catalog.EntryType;
import meibo.catalog.Organization;

/** The ids that a data file has, and which organization has which corporate number or ROR id. */
final class KnownRecords {

  private final Set<String> ids = new HashSet<>();
  private final Map<String, String> idByNumber = new HashMap<>();

  private KnownRecords() {}

  static KnownRecords of(Path file, EntryType type) throws IOException {
    KnownRecords known = new KnownRecords();
    DataLines.forEach(
        file,
        line ->
            line.entry(type)
                .ifPresent(
                    entry -> {
                      known.ids.add(entry.id());
                      if (entry instanceof Organization o) {
                        o.corporateNumber().ifPresent(n -> known.idByNumber.put(n, o.id()));
                        o.ror().ifPresent(n -> known.idByNumber.put(n, o.id()));
                      }
                    }));
    return known;
  }

  boolean has(String id) {
    return ids.contains(id);
  }

  /** The organization with the number. */
  Optional<String> byNumber(String number) {
    return Optional.ofNullable(idByNumber.get(number));
  }

  /** Takes an id that nobody has yet, and keeps the wish where it is free. */
  String free(String wish) {
    String id = wish;
    for (int n = 2; !ids.add(id); n++) {
      id = wish + "-" + n;
    }
    return id;
  }
}
