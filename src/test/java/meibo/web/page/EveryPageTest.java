package meibo.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for each kind of page in both languages. */
class EveryPageTest {

  static Stream<Map.Entry<String, Document>> pages() {
    return RenderedPages.all();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void nothingInlineRunsOrStyles(Map.Entry<String, Document> page) {
    Document html = page.getValue();
    assertThat(html.select("script:not([src]):not([type=application/ld+json]), style, [style]"))
        .isEmpty();
    assertThat(html.getAllElements().stream().flatMap(e -> e.attributes().asList().stream()))
        .noneMatch(a -> a.getKey().startsWith("on"));
    assertThat(html.select("[href^=javascript], [src^=javascript]")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void nothingIsFetchedFromAnotherHost(Map.Entry<String, Document> page) {
    assertThat(page.getValue().select("link[rel=stylesheet], link[rel=icon], script[src], img"))
        .allSatisfy(
            e ->
                assertThat(e.hasAttr("src") ? e.attr("src") : e.attr("href"))
                    .startsWith("/list/static/"));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void headingsBeginWithOneAndSkipNoLevel(Map.Entry<String, Document> page) {
    List<Integer> levels =
        page.getValue().select("h1, h2, h3, h4, h5, h6").stream()
            .filter(h -> h.parents().stream().noneMatch(p -> p.tagName().equals("dialog")))
            .map(h -> h.tagName().charAt(1) - '0')
            .toList();
    assertThat(levels).filteredOn(l -> l == 1).hasSize(1);
    int before = 1;
    for (int level : levels) {
      assertThat(level).as("%s in %s", levels, page.getKey()).isLessThanOrEqualTo(before + 1);
      before = level;
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyFieldHasALabel(Map.Entry<String, Document> page) {
    for (Element field : page.getValue().select("input:not([type=hidden]), select")) {
      boolean labelled =
          field.hasAttr("aria-label")
              || !page.getValue().select("label[for='" + field.id() + "']").isEmpty()
              || field.closest("label") != null;
      assertThat(labelled).as(field.outerHtml()).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyIdIsThereOnceAndEveryReferenceLeadsToOne(Map.Entry<String, Document> page) {
    Document html = page.getValue();
    List<String> ids = html.select("[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates();
    for (String attribute : List.of("aria-labelledby", "aria-describedby", "for", "form")) {
      assertThat(
              html.select("[" + attribute + "]").eachAttr(attribute).stream()
                  .flatMap(references -> Stream.of(references.split(" "))))
          .isSubsetOf(ids);
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void linksStayBehindThePathOfThePublicUrl(Map.Entry<String, Document> page) {
    assertThat(page.getValue().select("a[href^=/], form[action]"))
        .isNotEmpty()
        .allSatisfy(
            e ->
                assertThat(e.hasAttr("action") ? e.attr("action") : e.attr("href"))
                    .startsWith("/list/"));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void thePageSaysItsLanguageAndLeadsToTheOther(Map.Entry<String, Document> page) {
    Document html = page.getValue();
    String language = page.getKey().substring(page.getKey().length() - 2);
    assertThat(html.selectFirst("html").attr("lang")).isEqualTo(language);
    assertThat(html.select("link[rel=alternate]").eachAttr("hreflang"))
        .containsExactly("ja", "en", "x-default");
    assertThat(html.select("link[rel=canonical]").attr("href"))
        .startsWith("https://example.org/list/");
    assertThat(html.select(".languages a[aria-current]").attr("hreflang")).isEqualTo(language);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void englishPagesMarkJapaneseTextAsSuch(Map.Entry<String, Document> page) {
    if (page.getKey().endsWith("en") && !page.getKey().startsWith("components")) {
      Document html = page.getValue().clone();
      html.select("[lang=ja], .listing-words, h1, title, input, .chip, [data-suggest]").remove();
      assertThat(html.body().text())
          .doesNotContainPattern("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]");
    }
  }
}
