package meibo.search;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import meibo.index.Facet;
import meibo.index.IndexField;

/**
 * A condition on documents with a score, in the few words that every engine knows. Engines
 * translate it node by node, so that membership and order are decided here, once.
 */
public sealed interface Match {

  /** Documents with the token; BM25 in a token field, 1 in a keyword field. */
  record Term(IndexField field, String token) implements Match {
    @Override
    public String toString() {
      return field.id() + ":" + token;
    }
  }

  /** Documents with a token that begins so; scores 1. */
  record Prefix(IndexField field, String start) implements Match {
    @Override
    public String toString() {
      return field.id() + ":" + start + "*";
    }
  }

  /** Documents with a token that is the word but for its slips; scores 1. */
  record Fuzzy(IndexField field, Slips slips) implements Match {
    Fuzzy(IndexField field, String token, int edits, int kept) {
      this(field, new Slips(token, edits, kept));
    }

    @Override
    public String toString() {
      return field.id() + ":" + slips;
    }
  }

  /**
   * A word with up to two edits (insert, delete, substitute, swap neighbours: Damerau 1964).
   *
   * @param kept how many characters at the beginning have to agree, at most
   */
  record Slips(String token, int edits, int kept) {
    /** Those that have to agree, in code points. */
    public int keptLength() {
      return Math.min(kept, token.codePointCount(0, token.length()));
    }

    /** What has to agree. */
    public String beginning() {
      return token.substring(0, token.offsetByCodePoints(0, keptLength()));
    }

    /** What may have slips. */
    public String rest() {
      return token.substring(beginning().length());
    }

    @Override
    public String toString() {
      return token + "~" + edits;
    }
  }

  /** Documents with the tokens one behind the other. */
  record Phrase(IndexField field, List<String> tokens) implements Match {
    public Phrase {
      tokens = List.copyOf(tokens);
    }

    @Override
    public String toString() {
      return field.id() + ":\"" + String.join(" ", tokens) + "\"";
    }
  }

  /** Documents whose facet has one of the values; scores 1. */
  record Facetted(Facet facet, List<String> values) implements Match {
    public Facetted {
      values = List.copyOf(values);
    }

    @Override
    public String toString() {
      return facet.id() + "=" + String.join("|", values);
    }
  }

  /** Documents whose year is from {@code first} to {@code last}, both included; scores 1. */
  record Years(IndexField field, int first, int last) implements Match {
    @Override
    public String toString() {
      return field.id() + ":[" + first + ".." + last + "]";
    }
  }

  /** Documents that match all; the scores add up. */
  record All(List<Match> parts) implements Match {
    public All {
      parts = List.copyOf(parts);
    }

    @Override
    public String toString() {
      return list("all", parts);
    }
  }

  /** Documents that match at least so many; the scores add up. */
  record Any(int atLeast, List<Match> parts) implements Match {
    public Any {
      parts = List.copyOf(parts);
    }

    @Override
    public String toString() {
      return list(atLeast == 1 ? "any" : "any" + atLeast, parts);
    }
  }

  /** Documents that match any; the best score counts, the others by {@code share} of theirs. */
  record Best(float share, List<Match> parts) implements Match {
    public Best {
      parts = List.copyOf(parts);
    }

    @Override
    public String toString() {
      return list("best", parts);
    }
  }

  /** The same documents, each with this score. */
  record Fixed(float score, Match match) implements Match {
    @Override
    public String toString() {
      return match + "=" + score;
    }
  }

  /** The same documents, the score times a weight. */
  record Weighted(float weight, Match match) implements Match {
    @Override
    public String toString() {
      return match + "^" + weight;
    }
  }

  /** Documents that match the first and not the second. */
  record Except(Match match, Match unwanted) implements Match {
    @Override
    public String toString() {
      return "(" + match + " without " + unwanted + ")";
    }
  }

  /** The documents of {@code match}; {@code bonus} adds its score where it matches too. */
  record Preferring(Match match, Match bonus) implements Match {
    @Override
    public String toString() {
      return "(" + match + " preferring " + bonus + ")";
    }
  }

  /** Every document, each with score 0. */
  record Everything() implements Match {
    @Override
    public String toString() {
      return "everything";
    }
  }

  /** No document. */
  record Nothing() implements Match {
    @Override
    public String toString() {
      return "nothing";
    }
  }

  static Match all(List<Match> parts) {
    return switch (parts.size()) {
      case 0 -> new Everything();
      case 1 -> parts.getFirst();
      default -> new All(parts);
    };
  }

  static Match any(List<Match> parts) {
    return switch (parts.size()) {
      case 0 -> new Nothing();
      case 1 -> parts.getFirst();
      default -> new Any(1, parts);
    };
  }

  static Match best(float share, List<Match> parts) {
    return switch (parts.size()) {
      case 0 -> new Nothing();
      case 1 -> parts.getFirst();
      default -> new Best(share, parts);
    };
  }

  static Match best(float share, Match... parts) {
    return best(share, Arrays.asList(parts));
  }

  private static String list(String name, List<Match> parts) {
    return parts.stream().map(Match::toString).collect(Collectors.joining(" ", name + "(", ")"));
  }
}
