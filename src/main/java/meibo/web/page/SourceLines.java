package meibo.web.page;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import meibo.catalog.DirectoryInfo.Seed;
import meibo.catalog.PartialDate;
import meibo.catalog.Source;
import meibo.web.page.RecordPage.SourceLine;

/** Sources as lines, the newest first. */
final class SourceLines {

  private final Site site;
  private final Wording words;
  private final List<Source> sources;

  SourceLines(Frame frame, Collection<Source> sources) {
    this.site = frame.site();
    this.words = frame.words();
    this.sources = sources.stream().sorted(Source.NEWEST_FIRST).toList();
  }

  /** Every source of the record. */
  List<SourceLine> all() {
    return sources.stream().map(this::line).toList();
  }

  /** Those that name the key as what they speak for. */
  List<SourceLine> supporting(Collection<String> keys) {
    return sources.stream()
        .filter(s -> s.supports().stream().anyMatch(keys::contains))
        .map(this::line)
        .toList();
  }

  /** 「確認できた最新: 2021-10」. */
  String latest() {
    return sources.stream()
        .map(Source::asOf)
        .flatMap(Optional::stream)
        .findFirst()
        .map(date -> words.say(RecordLabel.LATEST, date.text()))
        .orElseGet(() -> words.say(RecordLabel.LATEST_NONE));
  }

  private SourceLine line(Source source) {
    return new SourceLine(
        speaker(source),
        source.url().filter(SourceLines::isWebAddress),
        source
            .asOf()
            .map(PartialDate::text)
            .orElseGet(() -> words.say(RecordLabel.SOURCE_UNDATED)));
  }

  private Shown speaker(Source source) {
    return source
        .speaker()
        .map(words::fact)
        .or(() -> source.url().map(Shown::plain))
        .or(() -> site.info().seed().map(Seed::publisher).flatMap(words::shown))
        .orElseGet(() -> Shown.plain(words.say(RecordLabel.SOURCE_SEED)));
  }

  /** Nothing else becomes a link, whatever the data says. */
  static boolean isWebAddress(String url) {
    return url.startsWith("https://") || url.startsWith("http://");
  }
}
