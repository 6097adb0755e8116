package meibo.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How pages stand: on the smallest screen, on paper, with real glyphs, and how much they weigh. */
class LayoutTest {

  private final List<Page> opened = new ArrayList<>();

  @AfterEach
  void close() {
    opened.forEach(page -> page.context().close());
  }

  private Page open(String tested, int width, String path) {
    Page page = TestSite.open(tested, TestSite.wide(width), path);
    opened.add(page);
    return page;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/search",
        "/en/search?view=table",
        "/search?sector=s1&status=active&year=2016",
        "/organizations/robotics",
        "/en/organizations/sharp",
        "/en/case-studies",
        "/match",
        "/shortlist?id=robotics&id=old&id=sharp",
        "/search?sector=nothing",
        "/browse",
        "/en/map",
        "/about",
        "/en/terms",
        "/accessibility",
        "/en/changes",
        "/services",
        "/components"
      })
  void nothingScrollsSidewaysOnTheSmallestScreen(String path) {
    Page page = open("320 px wide", TestSite.SMALLEST, path);
    assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(TestSite.SMALLEST);
  }

  @Test
  void paperCarriesTheFactsAndNotTheControls() {
    Page page = open("print", TestSite.DESK, "/organizations/robotics");
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(page.locator(".facts").isVisible()).isTrue();
    assertThat(page.locator(".header-search").isVisible()).isFalse();
    assertThat(page.locator(".main-navigation").isVisible()).isFalse();
    assertThat(
            page.evaluate(
                "getComputedStyle(document.querySelector('.sources a'), '::after').content"))
        .asString()
        .contains("https://news.example/b");
    page.emulateMedia(
        new Page.EmulateMediaOptions().setMedia(Media.PRINT).setColorScheme(ColorScheme.DARK));
    assertThat(page.evaluate("getComputedStyle(document.body).backgroundColor"))
        .isEqualTo("rgb(255, 255, 255)");
  }

  /** Without a Japanese font every kanji is the same box, and no other test would notice. */
  @Test
  void japaneseGlyphsAreReallyDrawn() {
    Page page = open("Japanese glyphs", TestSite.DESK, "/");
    Object different =
        page.evaluate(
            """
            () => new Set([...'神戸医療産業都市かなカナ'].map(letter => {
              const canvas = document.createElement('canvas');
              const drawing = canvas.getContext('2d');
              drawing.font = '40px ' + getComputedStyle(document.body).fontFamily;
              drawing.fillText(letter, 5, 45);
              return canvas.toDataURL();
            })).size""");
    assertThat(different).isEqualTo(12);
  }

  @Test
  void theFirstPageNeedsFewRequestsAndNoOtherHost() {
    Page page = open("requests of the first page", TestSite.DESK, "/nowhere");
    List<String> requests = new ArrayList<>();
    page.onRequest(r -> requests.add(r.url()));
    page.navigate("/search");
    assertThat(requests)
        .hasSizeLessThanOrEqualTo(8)
        .allMatch(url -> url.startsWith("http://127.0.0.1"));
  }

  @Test
  void forcedColoursAndReducedMotionAreRespected() {
    Page page = open("reduced motion", TestSite.DESK, "/");
    page.emulateMedia(
        new Page.EmulateMediaOptions()
            .setReducedMotion(ReducedMotion.REDUCE)
            .setForcedColors(ForcedColors.ACTIVE));
    assertThat(
            page.evaluate("getComputedStyle(document.querySelector('.button')).transitionDuration"))
        .isEqualTo("0s");
    assertThat(page.evaluate("getComputedStyle(document.querySelector('.holds')).borderTopStyle"))
        .isEqualTo("solid");
  }

  /** Kept for people to look at. */
  @ParameterizedTest
  @CsvSource({
    "desk, 1280, LIGHT, ''",
    "desk, 1280, DARK, /en",
    "phone, 375, LIGHT, /en",
    "phone, 375, DARK, ''"
  })
  void mainPagesHaveTheirPicturesTaken(
      String device, int width, ColorScheme scheme, String language) {
    Page page = open("screenshots", width, "/");
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    Map<String, String> places =
        Map.ofEntries(
            Map.entry("home", "/"),
            Map.entry("search", "/search?q=ロボ"),
            Map.entry("table", "/search?view=table"),
            Map.entry("organization", "/organizations/robotics"),
            Map.entry("case-studies", "/case-studies"),
            Map.entry("browse", "/browse"),
            Map.entry("map", "/map"),
            Map.entry("about", "/about"),
            Map.entry("changes", "/changes"),
            Map.entry("shortlist", "/shortlist?id=robotics&id=old"));
    places.forEach(
        (name, place) -> {
          page.navigate(language + place);
          Path file =
              Path.of(
                  "target/screenshots",
                  String.join("-", name, device, scheme.name().toLowerCase(Locale.ROOT)) + ".png");
          page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
          assertThat(file).isNotEmptyFile();
        });
  }
}
