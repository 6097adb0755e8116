package meibo.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import meibo.catalog.Coded;
import meibo.catalog.Language;
import meibo.catalog.Text;
import meibo.match.MatchResult;
import meibo.match.Matcher;
import meibo.match.list.ListColumns;
import meibo.match.list.ListFormat;
import meibo.match.list.ListLimits;
import meibo.match.list.ListReader;
import meibo.match.list.ListWriter;
import meibo.match.list.NameList;
import meibo.match.list.RowAnswer;
import meibo.match.list.UnreadableList;
import meibo.web.page.MatchLabel;
import meibo.web.page.Page;
import meibo.web.page.PageRenderer;
import meibo.web.page.Pages;

/**
 * {@code /match}: a list is sent, compared and taken home. The server keeps nothing of it: the page
 * of the result carries the list, and what goes home is compared once more.
 */
final class MatchRoutes {

  /** Lists at a time; each takes all processors for a second or two. */
  private static final int LISTS = 2;

  /** What most lists take: who comes third with one waits a moment instead of being sent away. */
  private static final int SHORT_LIST_MILLIS = 500;

  private static final Text NOTHING_SENT =
      Text.of(MatchLabel.NOTHING_SENT.ja(), MatchLabel.NOTHING_SENT.en());

  private final Supplier<Pages> pages;
  private final Matcher matcher;
  private final Semaphore lists = new Semaphore(LISTS, true);
  private final PageRenderer renderer = new PageRenderer();

  MatchRoutes(Supplier<Pages> pages, Matcher matcher) {
    this.pages = pages;
    this.matcher = matcher;
  }

  void addTo(RoutesConfig routes) {
    for (Language language : Language.values()) {
      String place = (language == Language.JA ? "" : "/" + language.id()) + "/match";
      routes.get(place, ctx -> show(ctx, pages.get().matchForm(Optional.empty(), language)));
      routes.post(place, ctx -> compare(ctx, language));
      routes.post(place + "/file", ctx -> takeHome(ctx, language));
    }
  }

  private void compare(Context ctx, Language language) throws IOException {
    ctx.header("Cache-Control", "no-store");
    try {
      Optional<NameList> sent = sent(ctx);
      if (sent.isEmpty()) {
        ctx.status(400);
        show(ctx, pages.get().matchForm(Optional.of(NOTHING_SENT), language));
        return;
      }
      NameList list = sent.get();
      ListColumns columns = columns(ctx, list);
      List<RowAnswer> answers = results(list, columns).stream().map(RowAnswer::of).toList();
      show(ctx, pages.get().matched(list, columns, answers, PackedList.pack(list), language));
    } catch (UnreadableList unreadable) {
      ctx.status(unreadable.isTooLarge() ? 413 : 400);
      show(ctx, pages.get().matchForm(Optional.of(unreadable.text()), language));
    }
  }

  private void takeHome(Context ctx, Language language) throws IOException {
    ctx.header("Cache-Control", "no-store");
    NameList list = carried(ctx).orElseThrow(PackedList::broken);
    List<MatchResult> results = results(list, columns(ctx, list));
    List<RowAnswer> answers =
        IntStream.range(0, results.size())
            .mapToObj(
                i -> RowAnswer.of(results.get(i), Optional.ofNullable(ctx.formParam("r" + i))))
            .toList();
    ListFormat format =
        Optional.ofNullable(ctx.formParam("format"))
            .flatMap(f -> Coded.find(ListFormat.class, f))
            .orElse(list.format());
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    new ListWriter(list, answers, language).write(format, file);
    ctx.contentType(format.contentType())
        .header("Content-Disposition", disposition(format))
        .result(file.toByteArray());
  }

  private static String disposition(ListFormat format) {
    String japanese = URLEncoder.encode("名寄せ." + format.id(), StandardCharsets.UTF_8);
    return "attachment; filename=\"matched.%s\"; filename*=UTF-8''%s"
        .formatted(format.id(), japanese);
  }

  private List<MatchResult> results(NameList list, ListColumns columns) {
    if (!isItsTurn()) {
      throw new Refusal(Problem.overloaded());
    }
    try {
      return matcher.match(columns.queries(list), Matcher.DEFAULT_LIMIT, done -> {});
    } finally {
      lists.release();
    }
  }

  /** The list is here already: who sends slowly takes nobody's turn. */
  private boolean isItsTurn() {
    try {
      return lists.tryAcquire(SHORT_LIST_MILLIS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** A list that a page carried back, a file, or what was pasted. */
  private static Optional<NameList> sent(Context ctx) throws IOException, UnreadableList {
    Optional<NameList> carried = carried(ctx);
    if (carried.isPresent()) {
      return carried;
    }
    ListReader reader = new ListReader(ListLimits.VISITOR);
    UploadedFile file = ctx.isMultipart() ? ctx.uploadedFile("file") : null;
    if (file != null && file.size() > 0) {
      try (InputStream content = file.content()) {
        return Optional.of(reader.read(content.readAllBytes()));
      }
    }
    String text = Optional.ofNullable(ctx.formParam("text")).orElse("");
    return text.isBlank() ? Optional.empty() : Optional.of(reader.read(text));
  }

  private static Optional<NameList> carried(Context ctx) {
    boolean hasHeader = "true".equals(ctx.formParam("header"));
    return Optional.ofNullable(ctx.formParam("list"))
        .map(field -> PackedList.unpack(field, hasHeader));
  }

  private static ListColumns columns(Context ctx, NameList list) {
    ListColumns guessed = ListColumns.guess(list);
    return Optional.ofNullable(ctx.formParam("column"))
        .filter(c -> c.matches("\\d{1,4}"))
        .map(Integer::parseInt)
        .filter(c -> c < list.width())
        .map(guessed::withName)
        .orElse(guessed);
  }

  private void show(Context ctx, Page page) {
    ctx.html(renderer.render(page));
  }
}
