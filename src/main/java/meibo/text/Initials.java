package meibo.text;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The acronyms that an English name may have: University of Tokyo ut and, with its small word, uot.
 *
 * <p>Names of organizations are shortened to the initials of their words. Whether small words and
 * the parts of a hyphened word count differs from name to name, so each choice gives one acronym.
 */
public final class Initials {

  private static final int SHORTEST = 2;
  private static final int LONGEST = 8;

  private static final Set<String> SMALL_WORDS =
      Set.of("of", "the", "and", "for", "in", "at", "to", "de", "on", "by", "with", "a", "an");

  private static final Set<String> ARTICLES = Set.of("the", "a", "an");

  /** Legal forms, which stand at the end of English names. */
  private static final Set<String> FORMS =
      Set.of(
          "inc",
          "incorporated",
          "ltd",
          "limited",
          "co",
          "corp",
          "corporation",
          "company",
          "llc",
          "llp",
          "plc",
          "kk",
          "gk",
          "gmbh",
          "ag",
          "sa",
          "foundation");

  private static final Pattern PARENTHESES = Pattern.compile("\\([^)]*\\)|\\[[^]]*]");
  private static final Pattern DOTS_AND_APOSTROPHES = Pattern.compile("[.'’]");
  private static final Pattern BLANKS = Pattern.compile("[^\\p{L}\\p{Nd}\\-‐]+");
  private static final Pattern HYPHENS = Pattern.compile("[-‐]+");

  private Initials() {}

  /** The acronyms in lower case, of two to eight letters; empty for a name of one word. */
  public static Set<String> of(String foldedEnglishName) {
    List<String> all = words(foldedEnglishName);
    Set<String> acronyms = new LinkedHashSet<>();
    for (List<String> words : List.of(all, withoutForms(all), withoutPlace(all))) {
      add(without(SMALL_WORDS, words), acronyms);
      add(without(ARTICLES, words), acronyms);
      add(words, acronyms);
    }
    return Collections.unmodifiableSet(acronyms);
  }

  private static List<String> words(String name) {
    String plain = PARENTHESES.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(" ");
    plain = DOTS_AND_APOSTROPHES.matcher(plain).replaceAll("");
    return BLANKS
        .splitAsStream(plain)
        .filter(w -> !HYPHENS.matcher(w).replaceAll("").isEmpty())
        .toList();
  }

  private static List<String> withoutForms(List<String> words) {
    int end = words.size();
    while (end > 0 && FORMS.contains(words.get(end - 1))) {
      end--;
    }
    return words.subList(0, end);
  }

  /** The words before the last "at" or "in", behind which stands where the organization is. */
  private static List<String> withoutPlace(List<String> words) {
    int place = Math.max(words.lastIndexOf("at"), words.lastIndexOf("in"));
    return place > 1 ? words.subList(0, place) : words;
  }

  private static List<String> without(Set<String> some, List<String> words) {
    return words.stream().filter(w -> !some.contains(w)).toList();
  }

  /** Adds the acronym with the first letter of every hyphened word, and with those of its parts. */
  private static void add(List<String> words, Set<String> acronyms) {
    addLetters(words.stream().map(Initials::withoutLeadingHyphen), acronyms);
    addLetters(words.stream().flatMap(HYPHENS::splitAsStream), acronyms);
  }

  private static void addLetters(Stream<String> words, Set<String> acronyms) {
    String acronym =
        words.filter(w -> !w.isEmpty()).map(w -> w.substring(0, 1)).collect(Collectors.joining());
    if (acronym.length() >= SHORTEST && acronym.length() <= LONGEST) {
      acronyms.add(acronym);
    }
  }

  private static String withoutLeadingHyphen(String word) {
    return HYPHENS.splitAsStream(word).filter(p -> !p.isEmpty()).findFirst().orElse("");
  }
}
