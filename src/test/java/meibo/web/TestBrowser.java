package meibo.web;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The browser that tests drive, found by itself: the machine's Chromium, else Playwright's own
 * download, else, as root on Debian, {@code apt-get install}. No browser is a failure that says
 * what to install; {@code -DskipBrowser} passes over these tests and says which.
 */
final class TestBrowser {

  private static final String INSTALL = "apt-get install chromium fonts-noto-cjk";

  private static final List<String> PLACES =
      List.of(
          "/usr/bin/chromium",
          "/usr/bin/chromium-browser",
          "/usr/bin/google-chrome",
          "/usr/bin/google-chrome-stable",
          "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

  private static final BrowserType.LaunchOptions QUIET =
      new BrowserType.LaunchOptions()
          .setArgs(
              List.of(
                  "--no-sandbox",
                  "--disable-gpu",
                  "--disable-quic",
                  "--no-first-run",
                  "--hide-scrollbars",
                  "--disable-background-networking",
                  "--disable-component-update",
                  "--disable-sync"));

  private static Optional<Browser> running = Optional.empty();

  private TestBrowser() {}

  /** The browser, started once for all tests of the run. */
  static synchronized Browser get(String whatIsTested) {
    boolean skipped = System.getProperty("skipBrowser") != null;
    if (skipped) {
      System.out.println("-DskipBrowser: not tested in a browser: " + whatIsTested);
    }
    assumeTrue(!skipped, "not tested in a browser: " + whatIsTested);
    if (running.isEmpty()) {
      running = Optional.of(start());
    }
    return running.get();
  }

  private static Browser start() {
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
    return installed()
        .or(() -> Optional.ofNullable(System.getenv("CHROME_PATH")).map(Path::of))
        .map(path -> playwright.chromium().launch(options().setExecutablePath(path)))
        .or(() -> downloaded(playwright))
        .or(
            () ->
                install()
                    ? installed()
                        .map(
                            path -> playwright.chromium().launch(options().setExecutablePath(path)))
                    : Optional.empty())
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "No browser to test pages with. Install one: "
                        + INSTALL
                        + " (or skip these tests: -DskipBrowser)"));
  }

  private static BrowserType.LaunchOptions options() {
    return QUIET;
  }

  /** The browser of this machine, for tools that start it themselves. */
  static Optional<Path> path() {
    return installed();
  }

  private static Optional<Path> installed() {
    return PLACES.stream().map(Path::of).filter(Files::isExecutable).findFirst();
  }

  /** Playwright's own browser, downloaded now if it can be. */
  private static Optional<Browser> downloaded(Playwright playwright) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    run(
        java,
        "-cp",
        System.getProperty("java.class.path"),
        "com.microsoft.playwright.CLI",
        "install",
        "chromium");
    try {
      return Optional.of(
          playwright.chromium().launch(new BrowserType.LaunchOptions().setArgs(QUIET.args)));
    } catch (PlaywrightException notThere) {
      return Optional.empty();
    }
  }

  private static boolean install() {
    boolean debian = Files.isExecutable(Path.of("/usr/bin/apt-get"));
    boolean root = "root".equals(System.getProperty("user.name"));
    return debian
        && root
        && run("apt-get", "update")
        && run(
            Stream.concat(
                    Stream.of("apt-get", "install", "-y"), Stream.of(INSTALL.split(" ")).skip(2))
                .toArray(String[]::new));
  }

  private static boolean run(String... command) {
    try {
      return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
    } catch (IOException cannotStart) {
      return false;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
