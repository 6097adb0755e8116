package meibo.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import meibo.catalog.CorporateNumber;
import meibo.match.Leftover.Joint;
import meibo.text.Folding;

/** A row, prepared once for all its candidates. */
final class Row {

  /** A row of more parts is a sentence or an address. */
  private static final int MOST_PARTS = 5;

  private final RowText text;
  private final Writing whole;
  private final Set<String> asides;
  private final List<Segment> segments = new ArrayList<>();
  private final Optional<String> address;
  private final Optional<String> corporateNumber;
  private final Optional<String> host;

  /** A part of the row between commas, with what is beside it. */
  private record Segment(NameComparison comparison, List<Leftover> beside) {}

  Row(MatchQuery query) {
    text = RowText.of(query.name());
    whole = Writing.of(text.name());
    asides =
        Notes.asides(text.name()).stream()
            .flatMap(a -> Writing.of(a).parts().stream())
            .map(Writing.Part::key)
            .collect(Collectors.toSet());
    address = query.address().filter(a -> !a.isBlank()).or(text::postalCode);
    corporateNumber = query.corporateNumber().flatMap(Row::number).or(text::corporateNumber);
    host = query.website().flatMap(Row::host).or(text::host);
    List<Writing> writings = text.segments().stream().map(Writing::of).toList();
    segments.add(new Segment(new NameComparison(whole, writings.size() == 1), List.of()));
    if (writings.size() > 1) {
      addEach(writings);
      addWithoutTowns(writings);
    } else if (whole.parts().size() > 1 && whole.parts().size() <= MOST_PARTS && !whole.isLatin()) {
      addEach(whole.parts().stream().map(p -> Writing.of(p.text())).toList());
    }
  }

  /** An English affiliation without the towns and countries at its end. */
  private void addWithoutTowns(List<Writing> writings) {
    int end = writings.size();
    while (end > 0 && isTown(writings.get(end - 1))) {
      end--;
    }
    if (end > 1 && end < writings.size()) {
      List<Leftover> towns = new ArrayList<>();
      writings
          .subList(end, writings.size())
          .forEach(w -> towns.addAll(asLeftover(w, Joint.BEHIND)));
      Writing rest = Writing.of(String.join(", ", text.segments().subList(0, end)));
      segments.add(new Segment(new NameComparison(rest, false), towns));
    }
  }

  private static boolean isTown(Writing segment) {
    return segment.isLatin()
        && asLeftover(segment, Joint.BEHIND).stream().allMatch(l -> l.rest("") == Rest.NOISE);
  }

  private void addEach(List<Writing> writings) {
    for (int i = 0; i < writings.size(); i++) {
      List<Leftover> beside = new ArrayList<>();
      for (int j = 0; j < writings.size(); j++) {
        if (j != i) {
          beside.addAll(asLeftover(writings.get(j), j < i ? Joint.APART : Joint.BEHIND));
        }
      }
      segments.add(new Segment(new NameComparison(writings.get(i), true), beside));
    }
  }

  /** True where commas part it. */
  boolean isList() {
    return text.segments().size() > 1;
  }

  /** True for what stands in brackets beside a name: most often a note. */
  boolean isAside(String key) {
    return asides.contains(key);
  }

  RowText text() {
    return text;
  }

  Writing whole() {
    return whole;
  }

  Optional<String> address() {
    return address;
  }

  Optional<String> corporateNumber() {
    return corporateNumber;
  }

  Optional<String> host() {
    return host;
  }

  /** Every way in which a name agrees with the row or a segment of it. */
  Stream<Comparison> with(KnownName name) {
    return segments.stream().flatMap(s -> s.comparison().with(name).map(c -> c.beside(s.beside())));
  }

  private static List<Leftover> asLeftover(Writing segment, Joint joint) {
    return segment.isLatin()
        ? List.of(new Leftover(String.join(" ", segment.words().toList()), joint))
        : segment.parts().stream().map(p -> new Leftover(p.key(), joint)).toList();
  }

  private static Optional<String> number(String written) {
    String digits = Folding.text(written).replaceAll("\\D", "");
    return Optional.of(digits).filter(CorporateNumber::isValid);
  }

  /** The host of a website without www, so that http and https are one. */
  static Optional<String> host(String website) {
    String bare = website.strip().toLowerCase(java.util.Locale.ROOT).replaceFirst("^https?://", "");
    String host = bare.replaceFirst("^www\\.", "").replaceAll("[/:?#].*$", "");
    return host.contains(".") ? Optional.of(host) : Optional.empty();
  }
}
