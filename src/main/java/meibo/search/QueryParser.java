package meibo.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The query language: words, "phrases", -without, and {@code name: product: address: sector:}
 * before a word or phrase. Anything else is just words; there is no syntax error.
 */
public final class QueryParser {

  private static final String QUOTES = "\"“”„‟＂〝〞〟";
  private static final String MINUS = "-－−‐";
  private static final String COLONS = ":：";

  /** Characters of a clause that are looked at: more than any name or expression has. */
  private static final int LONGEST_CLAUSE = 100;

  /** Different clauses that are looked at: more than anybody types. */
  private static final int MOST_CLAUSES = 32;

  private final String text;
  private int at;

  private QueryParser(String text) {
    this.text = text;
  }

  public static ParsedQuery parse(String query) {
    QueryParser parser = new QueryParser(query);
    Set<Clause> clauses = new LinkedHashSet<>();
    while (parser.skipBlanks() && clauses.size() < MOST_CLAUSES) {
      parser.clause().ifPresent(clauses::add);
    }
    return new ParsedQuery(List.copyOf(clauses));
  }

  private boolean skipBlanks() {
    while (at < text.length() && isBlank(text.charAt(at))) {
      at++;
    }
    return at < text.length();
  }

  /** The clause that begins here; empty for quotes and signs with nothing behind them. */
  private Optional<Clause> clause() {
    if (isOneOf(MINUS) && at + 1 < text.length() && !isBlank(text.charAt(at + 1))) {
      at++;
      return scoped().map(Clause.Not::new);
    }
    return scoped();
  }

  private Optional<Clause> scoped() {
    for (Clause.Scope scope : Clause.Scope.values()) {
      if (beginsWith(scope)) {
        at += scope.id().length() + 1;
        return simple().map(c -> new Clause.Within(scope, c));
      }
    }
    return simple();
  }

  private boolean beginsWith(Clause.Scope scope) {
    int colon = at + scope.id().length();
    return colon + 1 < text.length()
        && text.substring(at, colon).toLowerCase(Locale.ROOT).equals(scope.id())
        && COLONS.indexOf(text.charAt(colon)) >= 0
        && !isBlank(text.charAt(colon + 1));
  }

  private Optional<Clause> simple() {
    if (isOneOf(QUOTES)) {
      at++;
      int end = closingQuote();
      if (end >= 0) {
        String phrase = bounded(text.substring(at, end).strip());
        at = end + 1;
        return phrase.isEmpty() ? Optional.empty() : Optional.of(new Clause.Phrase(phrase));
      }
    }
    int start = at;
    while (at < text.length() && !isBlank(text.charAt(at)) && !(at > start && isOneOf(QUOTES))) {
      at++;
    }
    return start == at
        ? Optional.empty()
        : Optional.of(new Clause.Word(bounded(text.substring(start, at))));
  }

  private static String bounded(String clause) {
    int characters = clause.codePointCount(0, clause.length());
    return characters <= LONGEST_CLAUSE
        ? clause
        : clause.substring(0, clause.offsetByCodePoints(0, LONGEST_CLAUSE));
  }

  private int closingQuote() {
    for (int i = at; i < text.length(); i++) {
      if (QUOTES.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  private boolean isOneOf(String characters) {
    return at < text.length() && characters.indexOf(text.charAt(at)) >= 0;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
  }
}
