package meibo.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A list is brought, looked through and taken home. */
class MatchJourneyTest {

  private static final String LIST = "No,会社名,担当\r\n1,株式会社ロボ,青木\r\n2,どこにもない商店,=1+1\r\n3,ロボ,\r\n";

  private final List<Page> opened = new ArrayList<>();

  @AfterEach
  void close() {
    opened.forEach(page -> page.context().close());
  }

  private Page open(String path, boolean scripts, int width) {
    Page page =
        TestSite.open("matching a list", TestSite.wide(width).setJavaScriptEnabled(scripts), path);
    opened.add(page);
    return page;
  }

  private static void send(Page page) {
    page.locator("#match-file")
        .setInputFiles(
            new FilePayload("list.csv", "text/csv", LIST.getBytes(Charset.forName("windows-31j"))));
    page.locator(".match-form button").click();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aListInShiftJisComesBackWithWhatWasFoundAndWhatAPersonChanged(boolean scripts)
      throws Exception {
    Page page = open("/match", scripts, TestSite.DESK);
    send(page);
    assertThat(page.locator("#match-column")).hasValue("1");
    assertThat(page.locator(".match-row")).hasCount(3);
    assertThat(page.locator("#row-r0 input:checked")).hasValue("robotics");
    page.locator("#row-r2 input[value=none]").focus();
    page.keyboard().press("Space");
    Download download = page.waitForDownload(() -> page.locator(".match-bar button").click());
    String csv = Files.readString(download.path(), StandardCharsets.UTF_8);
    assertThat(csv).startsWith("\uFEFFNo,会社名,担当,判定,名簿のID,");
    assertThat(csv.lines().toList().get(1)).startsWith("1,株式会社ロボ,青木,match,robotics,");
    assertThat(csv.lines().toList().get(2)).startsWith("2,どこにもない商店,'=1+1,none,");
    assertThat(csv.lines().toList().get(3)).startsWith("3,ロボ,,none,,,,人が確認,");
  }

  @Test
  void anotherColumnCanBeComparedWithoutSendingTheFileAgain() {
    Page page = open("/en/match", false, TestSite.DESK);
    send(page);
    page.locator("#match-column").selectOption("2");
    page.locator(".match-toolbar button").click();
    assertThat(page.locator("#match-column")).hasValue("2");
    assertThat(page.locator("#row-r0 legend")).containsText("青木");
  }

  @Test
  void onlyRowsOfOneDecisionAreShownWithoutAScript() {
    Page page = open("/match", false, TestSite.DESK);
    send(page);
    page.locator("#show-none").check();
    assertThat(page.locator("#row-r1")).isVisible();
    assertThat(page.locator("#row-r0")).isHidden();
  }

  @Test
  void namesCanBePasted() {
    Page page = open("/match", true, TestSite.PHONE);
    page.locator("#match-text").fill("ロボ\nどこにもない商店");
    page.locator(".match-form button").click();
    assertThat(page.locator("#row-r0 input:checked")).hasValue("robotics");
    assertThat(page.locator(".match-row")).hasCount(2);
  }

  @Test
  void aListThatIsTooLongIsAnsweredWithBothNumbers() {
    Page page = open("/match", true, TestSite.DESK);
    page.locator("#match-text").evaluate("field => field.value = 'ロボ\\n'.repeat(2001)");
    page.locator(".match-form button").click();
    assertThat(page.locator("[role=alert]")).containsText("2,000行までです（このリストは2,001行）");
  }

  @Test
  void nothingSentIsSaidInWords() {
    Page page = open("/en/match", true, TestSite.DESK);
    page.locator(".match-form button").click();
    assertThat(page.locator("[role=alert]")).containsText("Please choose a file");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/match", "/en/match"})
  void axeFindsNothingOnTheFormAndTheResult(String path) throws Exception {
    for (int width : List.of(TestSite.PHONE, TestSite.DESK)) {
      Page page = open(path, true, width);
      picture(page, path, width, "form");
      axeFindsNothing(page);
      send(page);
      assertThat(page.locator(".match-row")).hasCount(3);
      picture(page, path, width, "result");
      assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
      axeFindsNothing(page);
    }
  }

  private static void axeFindsNothing(Page page) {
    assertThat(new AxeBuilder(page).setLegacyMode(true).analyze().getViolations())
        .extracting(v -> v.getId() + v.getNodes().getFirst().getHtml())
        .isEmpty();
  }

  /** Kept where somebody wants to look: {@code -Dpictures=FOLDER}. */
  private static void picture(Page page, String path, int width, String name) {
    String folder = System.getProperty("pictures");
    if (folder != null) {
      Path file = Path.of(folder, name + path.replace('/', '-') + "-" + width + ".png");
      page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }
  }
}
