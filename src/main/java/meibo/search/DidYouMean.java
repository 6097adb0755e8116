package meibo.search;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import meibo.catalog.Entry;
import meibo.text.Folding;
import meibo.text.LegalName;
import meibo.text.NameAnalysis;
import meibo.text.NameForms;
import meibo.text.Sound;

/** Names of the directory that sound like what was typed; offered, never applied. */
final class DidYouMean {

  private static final int MOST = 3;

  /** Edits for each letter of the longer sound key; beyond it names are different names. */
  private static final double FARTHEST = 0.34;

  /** Letters of the longest sound that is compared: no name has more. */
  private static final int LONGEST = 80;

  private final NameAnalysis names;

  DidYouMean(NameAnalysis names) {
    this.names = names;
  }

  /** Names of the hits that are near the words, where the words themselves found nothing. */
  List<String> names(String q, SearchResults.How how, List<Hit> hits) {
    if (how != SearchResults.How.FUZZY && how != SearchResults.How.NOTHING) {
      return List.of();
    }
    List<String> typed = sounds(q).stream().filter(s -> s.length() <= LONGEST).toList();
    if (typed.isEmpty()) {
      return List.of();
    }
    return hits.stream()
        .flatMap(h -> candidates(h.entry()))
        .map(name -> new Candidate(name, distance(typed, name)))
        .filter(c -> c.distance() <= FARTHEST)
        .sorted(Comparator.comparingDouble(Candidate::distance))
        .map(Candidate::name)
        .distinct()
        .limit(MOST)
        .toList();
  }

  private record Candidate(String name, double distance) {}

  private static Stream<String> candidates(Entry entry) {
    return Stream.concat(entry.name().text().values(), entry.aliases().stream())
        .map(n -> LegalName.parse(Folding.text(n)).core());
  }

  private List<String> sounds(String name) {
    String core = LegalName.parse(Folding.text(name)).core();
    Optional<String> heard = Sound.of(core.replace(" ", ""));
    return heard.isPresent()
        ? List.of(heard.get())
        : names.readings(core, 2).stream().flatMap(r -> Sound.of(r).stream()).toList();
  }

  private double distance(List<String> typed, String name) {
    NameForms forms = names.forms(name, Optional.empty());
    return Stream.concat(forms.sounds().stream(), forms.guessed().stream())
        .flatMap(s -> typed.stream().map(t -> Edits.share(t, s)))
        .min(Comparator.naturalOrder())
        .orElse(1.0);
  }
}
