package meibo.match;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import meibo.text.NameForms;

/**
 * A name that the directory has, prepared once for many rows.
 *
 * @param longShortForms short forms worth looking for: two kanji stand in too many words
 */
record KnownName(
    String text,
    NameRole role,
    Writing writing,
    NameForms forms,
    Set<String> words,
    String spelled,
    List<String> longShortForms) {

  KnownName(String text, NameRole role, Writing writing, NameForms forms) {
    this(
        text,
        role,
        writing,
        forms,
        telling(writing),
        NameComparison.spelled(writing.core()),
        longShortForms(forms));
  }

  /** The words without those like of and the. */
  static Set<String> telling(Writing writing) {
    return writing
        .words()
        .filter(w -> !SMALL.contains(w))
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static final Set<String> SMALL =
      Set.of("of", "the", "and", "for", "in", "at", "to", "on", "a", "an", "by");

  private static List<String> longShortForms(NameForms forms) {
    return forms.shortForms().stream().filter(s -> s.length() > 2).toList();
  }

  /** True for a name of two parts whose first is the other name: 理化学研究所 計算科学研究センター. */
  boolean isUnitOf(KnownName other) {
    String key = writing.key();
    String body = other.writing.key();
    return other.role != NameRole.ALIAS
        && body.length() > 2
        && key.length() > body.length()
        && key.startsWith(body)
        && writing.isEdge(body.length());
  }
}
