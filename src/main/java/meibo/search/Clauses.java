package meibo.search;

import java.util.List;

/** How large a condition is: conditions on single tokens, each token of a phrase for itself. */
final class Clauses {

  /** Engines take 16,384 and count a few more than these. */
  static final int MOST = 12_288;

  private Clauses() {}

  static int of(Match match) {
    return switch (match) {
      case Match.Phrase(var _, List<String> tokens) -> tokens.size();
      case Match.All(List<Match> parts) -> sum(parts);
      case Match.Any(int _, List<Match> parts) -> sum(parts);
      case Match.Best(float _, List<Match> parts) -> sum(parts);
      case Match.Fixed(float _, Match inner) -> of(inner);
      case Match.Weighted(float _, Match inner) -> of(inner);
      case Match.Except(Match inner, Match unwanted) -> of(inner) + of(unwanted);
      case Match.Preferring(Match inner, Match bonus) -> of(inner) + of(bonus);
      case Match.Term _,
          Match.Prefix _,
          Match.Fuzzy _,
          Match.Facetted _,
          Match.Years _,
          Match.Everything _,
          Match.Nothing _ ->
          1;
    };
  }

  private static int sum(List<Match> parts) {
    return parts.stream().mapToInt(Clauses::of).sum();
  }
}
