package meibo.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

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
  private static final String DOTS_AND_APOSTROPHES = ".'’";

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

  /** Runs of letters, digits and hyphens that hold more than hyphens. */
  private static List<String> words(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    boolean aside = lower.indexOf('(') >= 0 || lower.indexOf('[') >= 0;
    String plain = aside ? PARENTHESES.matcher(lower).replaceAll(" ") : lower;
    plain = Letters.without(DOTS_AND_APOSTROPHES, plain);
    List<String> words = new ArrayList<>();
    int end;
    for (int start = 0; start < plain.length(); start = Math.max(end, start + 1)) {
      end = wordEnd(plain, start);
      String word = plain.substring(start, end);
      if (Letters.areIn(word)) {
        words.add(word);
      }
    }
    return words;
  }

  private static int wordEnd(String text, int start) {
    int end = start;
    while (end < text.length() && isOfAWord(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  private static boolean isOfAWord(int c) {
    return Character.isLetterOrDigit(c) || isHyphen(c);
  }

  private static boolean isHyphen(int c) {
    return c == '-' || c == '‐';
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
    List<String> others = new ArrayList<>(words);
    others.removeIf(some::contains);
    return others;
  }

  /** Adds the acronym with the first letter of every hyphened word, and with those of its parts. */
  private static void add(List<String> words, Set<String> acronyms) {
    addLetters(words, false, acronyms);
    addLetters(words, true, acronyms);
  }

  private static void addLetters(List<String> words, boolean ofParts, Set<String> acronyms) {
    StringBuilder acronym = new StringBuilder(LONGEST);
    for (String word : words) {
      boolean begins = true;
      for (int i = 0; i < word.length(); i++) {
        if (isHyphen(word.charAt(i))) {
          begins |= ofParts;
        } else if (begins) {
          acronym.append(word.charAt(i));
          begins = false;
        }
      }
    }
    if (acronym.length() >= SHORTEST && acronym.length() <= LONGEST) {
      acronyms.add(acronym.toString());
    }
  }
}
