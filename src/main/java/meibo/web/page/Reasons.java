package meibo.web.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import meibo.catalog.Entry;
import meibo.catalog.EntryType;
import meibo.catalog.Language;
import meibo.catalog.Organization;
import meibo.index.DrawnText;
import meibo.search.Hit;
import meibo.search.Why;

/** Why a hit came up, in words, with the values that its card would not show. */
final class Reasons {

  /** More texts of other records than this tell a reader nothing new. */
  private static final int EVIDENCE = 3;

  private final Wording words;
  private final Hit hit;
  private final Marks marks;

  Reasons(Wording words, Hit hit) {
    this.words = words;
    this.hit = hit;
    this.marks = new Marks(hit.highlights());
  }

  List<HitCard.Reason> list() {
    return hit.why().stream()
        .sorted()
        .map(why -> new HitCard.Reason(words.say(Meanings.of(why)), values(why)))
        .toList();
  }

  private List<Shown> values(Why why) {
    Entry entry = hit.entry();
    return switch (why) {
      case ALIAS -> marked("aliases", entry.aliases());
      case PRODUCT -> marked("products", entry.products());
      case FORMER_NAME ->
          entry instanceof Organization o ? marked("formerNames", o.formerNames()) : List.of();
      case CORPORATE_NUMBER ->
          entry instanceof Organization o
              ? o.corporateNumber().stream().map(Shown::plain).toList()
              : List.of();
      case CASE_STUDY -> evidence(EntryType.CASE_STUDY);
      case SERVICE -> evidence(EntryType.SERVICE);
      case FACILITY -> evidence(EntryType.FACILITY);
      case READING, ROMAJI -> entry.name().kana().flatMap(this::reading).stream().toList();
      case NAME, INITIALS, SECTOR, DESCRIPTION, ADDRESS, SYNONYM, TYPO -> List.of();
    };
  }

  /** The reading, where the card of the page's language does not show it. */
  private Optional<Shown> reading(String kana) {
    return words.language() == Language.EN
        ? Optional.of(marks.on("name.kana", kana).written(Language.JA, words.language()))
        : Optional.empty();
  }

  private List<Shown> marked(String field, List<String> values) {
    return IntStream.range(0, values.size())
        .filter(i -> marks.has(field + "[" + i + "]"))
        .mapToObj(
            i ->
                marks
                    .on(field + "[" + i + "]", values.get(i))
                    .written(words.languageOf(values.get(i)), words.language()))
        .toList();
  }

  private List<Shown> evidence(EntryType type) {
    return hit.evidence().stream()
        .filter(text -> text.from().type() == type)
        .map(DrawnText::title)
        .flatMap(title -> words.shown(title).stream())
        .limit(EVIDENCE)
        .toList();
  }
}
