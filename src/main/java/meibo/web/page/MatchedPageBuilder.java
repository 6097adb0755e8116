package meibo.web.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import meibo.catalog.EntryKey;
import meibo.catalog.EntryType;
import meibo.match.Candidate;
import meibo.match.Decision;
import meibo.match.list.ListColumns;
import meibo.match.list.ListFormat;
import meibo.match.list.NameList;
import meibo.match.list.Reasons;
import meibo.match.list.RowAnswer;
import meibo.web.page.MatchedPage.Option;
import meibo.web.page.MatchedPage.Row;
import meibo.web.page.MatchedPage.Show;
import meibo.web.page.SearchPage.Choice;

/** Makes a page of a list and what was found for its rows. */
final class MatchedPageBuilder {

  private final Frame frame;
  private final Wording words;
  private final NameList list;
  private final ListColumns columns;
  private final List<RowAnswer> answers;

  MatchedPageBuilder(Frame frame, NameList list, ListColumns columns, List<RowAnswer> answers) {
    this.frame = frame;
    this.words = frame.words();
    this.list = list;
    this.columns = columns;
    this.answers = List.copyOf(answers);
  }

  MatchedPage page(String packed) {
    return new MatchedPage(
        frame,
        packed,
        columns(),
        list.hasHeader(),
        words.count(Counted.ROWS, answers.size()),
        shows(),
        nextReview(0),
        IntStream.range(0, answers.size()).mapToObj(this::row).toList(),
        formats());
  }

  private List<Choice> columns() {
    List<String> names = list.columns();
    return IntStream.range(0, names.size())
        .mapToObj(c -> new Choice("" + c, names.get(c), c == columns.name()))
        .toList();
  }

  private List<Show> shows() {
    List<Show> shows = new ArrayList<>();
    shows.add(new Show("all", words.say(MatchLabel.SHOW_ALL), words.number(answers.size())));
    for (Decision decision : Decision.values()) {
      long count = answers.stream().filter(a -> a.decision() == decision).count();
      shows.add(new Show(decision.id(), words.say(label(decision)), words.number(count)));
    }
    return shows;
  }

  private List<Choice> formats() {
    return Arrays.stream(ListFormat.values())
        .map(f -> new Choice(f.id(), format(f), f == list.format()))
        .toList();
  }

  private static String format(ListFormat format) {
    return switch (format) {
      case CSV -> "CSV";
      case TSV -> "TSV";
      case XLSX -> "Excel (.xlsx)";
    };
  }

  static Label label(Decision decision) {
    return switch (decision) {
      case MATCH -> MatchLabel.MATCHED;
      case REVIEW -> MatchLabel.REVIEW;
      case NONE -> MatchLabel.NONE;
    };
  }

  private Row row(int index) {
    RowAnswer answer = answers.get(index);
    String name = columns.name(list, index).strip();
    int number = index + (list.hasHeader() ? 2 : 1);
    return new Row(
        words.say(MatchLabel.ROW, words.number(number)),
        "r" + index,
        name.isEmpty() ? words.say(MatchLabel.EMPTY_ROW) : name,
        answer.decision(),
        words.say(label(answer.decision())),
        options(answer),
        answer.decision() == Decision.REVIEW ? nextReview(index + 1) : Optional.empty());
  }

  private Optional<String> nextReview(int from) {
    return IntStream.range(from, answers.size())
        .filter(i -> answers.get(i).decision() == Decision.REVIEW)
        .mapToObj(i -> "#row-r" + i)
        .findFirst();
  }

  private List<Option> options(RowAnswer answer) {
    List<Option> options = new ArrayList<>();
    if (!answer.chosen().isEmpty()) {
      options.add(option(answer.choice(), answer.chosen(), true));
    }
    answer.others().forEach(c -> options.add(option(c.id(), List.of(c), false)));
    if (options.isEmpty()) {
      return List.of();
    }
    if (answer.decision() == Decision.REVIEW) {
      options.add(plain(RowAnswer.LATER, MatchLabel.CHOOSE_LATER, true));
    }
    boolean none = answer.decision() == Decision.NONE;
    options.add(plain(RowAnswer.NONE, MatchLabel.CHOOSE_NONE, none));
    return options;
  }

  private Option plain(String value, Label label, boolean chosen) {
    return new Option(value, words.say(label), List.of(), Optional.empty(), chosen);
  }

  private Option option(String value, List<Candidate> candidates, boolean chosen) {
    List<Link> links =
        candidates.stream()
            .map(
                c ->
                    Link.of(
                        words.shown(c.name()),
                        frame.links().entry(new EntryKey(EntryType.ORGANIZATION, c.id()))))
            .toList();
    String names = words.join(candidates.stream().map(c -> words.shown(c.name()).text()).toList());
    String detail = words.join(candidates.stream().map(this::detail).toList());
    return new Option(value, names, links, Optional.of(detail), chosen);
  }

  private String detail(Candidate candidate) {
    return words.say(MatchLabel.SCORE, candidate.score())
        + words.say(RecordLabel.LIST_SEPARATOR)
        + words.plain(Reasons.of(candidate));
  }
}
