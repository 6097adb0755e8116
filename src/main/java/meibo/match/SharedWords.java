package meibo.match;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import meibo.match.Leftover.Joint;

/** English names by their words: rare ones tell, common ones (university, research) do not. */
final class SharedWords {

  /** Letters of rare words that must be shared. */
  private static final int TELLING_LETTERS = 4;

  private static final double ORDER_LOST = -0.8;

  private SharedWords() {}

  static Optional<Comparison> of(Writing row, Set<String> words, KnownName name) {
    if (words.isEmpty() || !name.writing().isLatin() || name.words().isEmpty()) {
      return Optional.empty();
    }
    Optional<Comparison> same = same(row, words, name);
    return same.isPresent() ? same : some(words, name);
  }

  /** All the words of the name and no other, in any order. */
  static Optional<Comparison> same(Writing row, Set<String> words, KnownName name) {
    return words.size() > 1 && words.equals(name.words()) && row.isLatin()
        ? Optional.of(Comparison.whole(name, NameAgreement.SAME_WORDS, row.key().length()))
        : Optional.empty();
  }

  private static Optional<Comparison> some(Set<String> words, KnownName name) {
    Set<String> shared = new HashSet<>(words);
    shared.retainAll(name.words());
    int rare = shared.stream().filter(w -> !Leftover.isCommon(w)).mapToInt(String::length).sum();
    if (rare < TELLING_LETTERS || shared.size() < 2) {
      return Optional.empty();
    }
    return Optional.of(comparison(words, name, shared));
  }

  private static Comparison comparison(Set<String> words, KnownName name, Set<String> shared) {
    Set<String> inRow = without(words, shared);
    Set<String> inName = without(name.words(), shared);
    int explained = shared.stream().mapToInt(String::length).sum();
    NameAgreement agreement =
        inName.isEmpty()
            ? NameAgreement.CONTAINED
            : inRow.isEmpty() ? NameAgreement.PART : NameAgreement.SHARED_WORDS;
    return new Comparison(name, agreement, explained, left(inRow), left(inName), ORDER_LOST);
  }

  private static Set<String> without(Set<String> some, Set<String> others) {
    Set<String> rest = new HashSet<>(some);
    rest.removeAll(others);
    return rest;
  }

  private static List<Leftover> left(Set<String> words) {
    return words.isEmpty()
        ? List.of()
        : List.of(new Leftover(String.join(" ", words), Joint.JOINED));
  }
}
