package meibo.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Optional;
import meibo.catalog.Language;
import meibo.web.page.SmallDirectory;

/** The small directory, served once for all browser tests, and pages of it in a browser. */
final class TestSite {

  static final int PHONE = 375;
  static final int SMALLEST = 320;
  static final int DESK = 1280;

  private static Optional<LiveServer> running = Optional.empty();

  private TestSite() {}

  private static synchronized String address() {
    if (running.isEmpty()) {
      running = Optional.of(LiveServer.developing(SmallDirectory.session()));
    }
    return running.get().server().localAddress().toString();
  }

  static Browser.NewContextOptions wide(int width) {
    return new Browser.NewContextOptions()
        .setBaseURL(address())
        .setViewportSize(width, 900)
        .setColorScheme(ColorScheme.LIGHT);
  }

  static Page open(String whatIsTested, Browser.NewContextOptions options, String path) {
    BrowserContext context = TestBrowser.get(whatIsTested).newContext(options);
    Page page = context.newPage();
    page.setDefaultTimeout(10_000);
    page.navigate(path);
    return page;
  }

  static String path(Language language, String place) {
    return language == Language.JA ? place : "/" + language.id() + place;
  }
}
