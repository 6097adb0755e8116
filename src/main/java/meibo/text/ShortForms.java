package meibo.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.function.Function;

/**
 * The short names that Japanese speakers make of a long one: 東京大学 東大, 理化学研究所 理研, 京都府立医科大学 府立医大.
 *
 * <p>A name is a stem and an ending. The ending has its customary short forms (short-forms.tsv);
 * the stem stays, shrinks to its first word, or to the {@link Heads} of its words. Speakers choose
 * one of these by euphony and habit, so all are given, as weak aliases: an exact name must beat
 * them.
 */
public final class ShortForms {

  /** More than this helps nobody: the customary forms come first. */
  private static final int LIMIT = 24;

  private static final int SHORTEST = 2;

  /** A stem alone is a short name only if it is not just any place or family: 中央市民, 塩野義. */
  private static final int SHORTEST_STEM = 3;

  /** The heads of a stem before a short ending: 東医歯 before 大. */
  private static final int MOST_HEADS = 3;

  /** Founders, whose word stays where nothing else tells the name apart: 府立医大. */
  private static final List<String> FOUNDERS =
      List.of("国立", "公立", "県立", "府立", "都立", "道立", "市立", "町立", "村立", "区立");

  /** Endings of owners that stand before an institution's own name. */
  private static final List<String> OWNERS = List.of("機構", "医療センター", "事業団", "連合会", "済生会", "協会");

  /** Words that name no institution by themselves, not even several together. */
  private static final Set<String> GENERIC =
      Set.of(
          "総合", "中央", "病院", "医療", "センター", "研究", "研究所", "大学", "国際", "図書館", "博物館", "美術館", "本部", "支部",
          "大", "医大", "試験", "場", "学校", "高校", "保健所", "市民病院", "立", "附属", "付属", "医学部");

  /** What stands before so many names that speakers leave it off: (日本)経済団体連合会 経団連. */
  private static final Set<String> EMPTY_STARTS = Set.of("日本", "全国", "全日本");

  private static final Map<String, List<String>> ENDINGS =
      Table.rows(
          "short-forms.tsv",
          2,
          row -> Table.words(row.get(1)).stream().map(s -> s.equals("-") ? "" : s).toList());

  /** Blanks and dots between words. */
  private static final String LEFT_OUT = Letters.SPACES + "・";

  private final Function<String, List<Morpheme>> cut;

  public ShortForms(Morphology morphology) {
    this(morphology::morphemes);
  }

  /**
   * For a caller who has cut the name already.
   *
   * @param cut what cuts the name and parts of it, as {@link Morphology#morphemes} does
   */
  ShortForms(Function<String, List<Morpheme>> cut) {
    this.cut = cut;
  }

  /**
   * The short forms of a folded name without its legal form, the likeliest first, at most 24; never
   * the name itself.
   */
  public Set<String> of(String foldedCoreName) {
    String name = Letters.without(LEFT_OUT, foldedCoreName);
    SequencedSet<String> forms = new LinkedHashSet<>();
    Optional<String> own = withoutOwner(name);
    own.ifPresent(
        o -> {
          forms.add(o);
          addShortened(o, true, forms);
        });
    if (name.endsWith("大学")) {
      forms.add(name.substring(0, name.length() - 1)); // as newspapers write every university
    }
    addShortened(name, own.isEmpty() || name.endsWith("大学"), forms);
    addPartsOfUniversity(name, forms);
    forms.removeIf(f -> f.length() < SHORTEST || GENERIC.contains(f) || f.equals(name));
    return first(forms);
  }

  private static Set<String> first(Set<String> forms) {
    SequencedSet<String> first = new LinkedHashSet<>();
    forms.stream().limit(LIMIT).forEach(first::add);
    return Collections.unmodifiableSet(first);
  }

  private void addShortened(String name, boolean withHeads, Set<String> forms) {
    String ending = ending(name);
    String stem = name.substring(0, name.length() - ending.length());
    List<Morpheme> words = cut.apply(stem);
    for (String shortEnding : ENDINGS.getOrDefault(ending, List.of(""))) {
      addWithWords(stem, words, shortEnding, forms);
      if (withHeads) {
        addWithHeads(words, shortEnding, forms);
      }
    }
  }

  private static void addWithWords(
      String stem, List<Morpheme> words, String ending, Set<String> forms) {
    if (!ending.isEmpty() || stem.length() >= SHORTEST_STEM) {
      forms.add(stem + ending);
    }
    if (words.size() > 1 && !ending.isEmpty() && words.getFirst().surface().length() > 1) {
      forms.add(words.getFirst().surface() + ending);
    }
  }

  private static void addWithHeads(List<Morpheme> words, String ending, Set<String> forms) {
    Set<String> heads =
        ending.isEmpty() ? Heads.severalOf(words, MOST_HEADS + 1) : Heads.of(words, MOST_HEADS);
    heads.forEach(h -> forms.add(h + ending));
    if (words.size() > 2 && EMPTY_STARTS.contains(words.getFirst().surface())) {
      addWithHeads(words.subList(1, words.size()), ending, forms);
    }
  }

  /** The longest ending of the table that leaves a stem. */
  private static String ending(String name) {
    for (int start = 1; start < name.length(); start++) {
      if (ENDINGS.containsKey(name.substring(start))) {
        return name.substring(start);
      }
    }
    return "";
  }

  /** The institution's own name behind its owner's: (神奈川県立)こども医療センター. */
  private Optional<String> withoutOwner(String name) {
    List<String> own = new ArrayList<>();
    for (String owner : OWNERS) {
      int at = name.lastIndexOf(owner);
      if (at > 0) {
        own.add(name.substring(at + owner.length()));
      }
    }
    for (String founder : FOUNDERS) {
      int at = name.lastIndexOf(founder);
      if (at >= 0) {
        String rest = name.substring(at + founder.length());
        own.add(at > 0 && rest.endsWith("大学") ? founder + rest : rest);
      }
    }
    return own.stream()
        .filter(o -> o.length() > SHORTEST_STEM && !isGeneric(o))
        .min(Comparator.comparingInt(String::length));
  }

  private boolean isGeneric(String name) {
    return GENERIC.contains(name)
        || cut.apply(name).stream().allMatch(m -> GENERIC.contains(m.surface()));
  }

  /** A part of a university with the university shortened: 京大化学研究所. */
  private void addPartsOfUniversity(String name, Set<String> forms) {
    int end = name.indexOf("大学") + "大学".length();
    if (end > "大学".length() + 1
        && end < name.length()
        && !name.startsWith("院", end)
        && !ENDINGS.containsKey(name.substring(end))) {
      SequencedSet<String> universities = new LinkedHashSet<>();
      addShortened(name.substring(0, end), true, universities);
      universities.stream()
          .filter(u -> u.endsWith("大"))
          .forEach(u -> forms.add(u + name.substring(end)));
    }
  }
}
