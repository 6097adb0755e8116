package meibo.match.list;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import meibo.catalog.Language;
import meibo.catalog.Text;
import meibo.match.Candidate;

/** A column that a list goes home with, behind its own. */
public enum AnswerColumn {
  DECISION("判定", "Decision"),
  ID("名簿のID", "Directory id"),
  NAME("名簿の名称", "Directory name"),
  SCORE("確からしさ", "Score"),
  REASON("理由", "Reason"),
  CANDIDATES("他の候補", "Other candidates");

  private final String ja;
  private final String en;

  AnswerColumn(String ja, String en) {
    this.ja = ja;
    this.en = en;
  }

  public Text heading() {
    return Text.of(ja, en);
  }

  public String of(RowAnswer answer, Language language) {
    return switch (this) {
      case DECISION -> answer.decision().id();
      case ID -> joined(answer.chosen(), Candidate::id);
      case NAME -> joined(answer.chosen(), c -> name(c, language));
      case SCORE -> joined(best(answer), c -> "" + c.score());
      case REASON -> reason(answer, language);
      case CANDIDATES ->
          joined(answer.others(), c -> c.id() + " " + name(c, language) + " " + c.score());
    };
  }

  private static String reason(RowAnswer answer, Language language) {
    if (answer.byHand()) {
      return language == Language.JA ? "人が確認" : "confirmed by a person";
    }
    String none = language == Language.JA ? "近い名称がない" : "no name is near";
    return answer.chosen().isEmpty() && answer.others().isEmpty()
        ? none
        : joined(best(answer), c -> Reasons.of(c).in(language).orElse(""));
  }

  /** What the decision is about: those chosen, else the likeliest candidate. */
  private static List<Candidate> best(RowAnswer answer) {
    return answer.byHand() || !answer.chosen().isEmpty()
        ? answer.chosen()
        : answer.others().stream().limit(1).toList();
  }

  private static String name(Candidate candidate, Language language) {
    return candidate.name().text().preferring(language).orElse("");
  }

  private static String joined(List<Candidate> candidates, Function<Candidate, String> part) {
    return candidates.stream().map(part).collect(Collectors.joining("; "));
  }
}
