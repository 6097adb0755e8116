package meibo.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import meibo.catalog.Address;
import meibo.catalog.CaseStudy;
import meibo.catalog.Companions;
import meibo.catalog.Entry;
import meibo.catalog.EntryKey;
import meibo.catalog.EntryType;
import meibo.catalog.Facility;
import meibo.catalog.Organization;
import meibo.catalog.SupportService;
import meibo.catalog.Text;

/**
 * Says what each entry draws from others: an organization from its case studies, services and
 * facility, a case study and a service from the organizations that they name. Organizations must
 * come first: their names are remembered only where somebody names them.
 */
public final class Drawings {

  private final Map<String, List<CaseStudy>> caseStudies = new HashMap<>();
  private final Map<String, List<SupportService>> services = new HashMap<>();
  private final Map<String, Facility> facilities = new HashMap<>();
  private final Set<String> named = new HashSet<>();
  private final Map<String, Organization> organizations = new HashMap<>();

  public Drawings(Companions companions) {
    for (CaseStudy caseStudy : companions.caseStudies()) {
      for (String id : caseStudy.organizations()) {
        caseStudies.computeIfAbsent(id, k -> new ArrayList<>()).add(caseStudy);
        named.add(id);
      }
    }
    for (SupportService service : companions.services()) {
      service
          .provider()
          .ifPresent(
              id -> {
                services.computeIfAbsent(id, k -> new ArrayList<>()).add(service);
                named.add(id);
              });
    }
    companions.facilities().forEach(f -> facilities.put(f.id(), f));
  }

  /** The texts of other records by which the entry is found too. */
  public List<DrawnText> of(Entry entry) {
    return switch (entry) {
      case Organization o -> ofOrganization(o);
      case CaseStudy c -> names(c.organizations().stream());
      case SupportService s -> names(s.provider().stream());
      case Facility f -> List.of();
    };
  }

  private List<DrawnText> ofOrganization(Organization o) {
    if (named.contains(o.id())) {
      organizations.put(o.id(), o);
    }
    List<DrawnText> drawn = new ArrayList<>();
    caseStudies.getOrDefault(o.id(), List.of()).forEach(c -> drawn.add(whole(c)));
    services.getOrDefault(o.id(), List.of()).forEach(s -> drawn.add(whole(s)));
    o.address()
        .flatMap(Address::facility)
        .map(facilities::get)
        .map(this::nameOf)
        .ifPresent(drawn::add);
    return drawn;
  }

  private List<DrawnText> names(Stream<String> ids) {
    return ids.flatMap(id -> Optional.ofNullable(organizations.get(id)).stream())
        .map(this::nameOf)
        .toList();
  }

  private static DrawnText whole(Entry entry) {
    String products = String.join("、", entry.products());
    Text words = entry.description();
    Text more =
        products.isEmpty()
            ? words
            : new Text(Optional.of(words.ja().orElse("") + "。" + products), words.en());
    return new DrawnText(entry.key(), entry.name().text(), more);
  }

  /** A name, and the other names as its words. */
  private DrawnText nameOf(Entry entry) {
    String aliases = String.join("。", entry.aliases());
    Text words = aliases.isEmpty() ? Text.NONE : new Text(Optional.of(aliases), Optional.empty());
    EntryType type = entry.type();
    return new DrawnText(new EntryKey(type, entry.id()), entry.name().text(), words);
  }
}
