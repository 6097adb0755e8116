package meibo.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What visitors do, each as they do it: by keyboard, without scripts, with an input method. */
class JourneyTest {

  private final List<Page> opened = new ArrayList<>();

  @AfterEach
  void close() {
    opened.forEach(page -> page.context().close());
  }

  private Page open(String path) {
    return keep(TestSite.open("journeys of visitors", TestSite.wide(TestSite.DESK), path));
  }

  private Page keep(Page page) {
    opened.add(page);
    return page;
  }

  @Test
  void byKeyboardAloneASuggestionIsChosenAndAnOrganizationOpened() {
    Page page = open("/");
    page.keyboard().press("Tab");
    assertThat(page.locator(":focus")).hasText("本文へ移動");
    page.keyboard().press("Enter");
    page.keyboard().press("Tab");
    assertThat(page.locator(":focus")).hasAttribute("name", "q");
    page.keyboard().type("ろぼ");
    assertThat(page.getByRole(AriaRole.OPTION).first()).containsText("株式会社ロボ");
    page.keyboard().press("ArrowDown");
    assertThat(page.locator("#q")).hasAttribute("aria-activedescendant", "q-list-0");
    assertThat(page.locator("#q")).hasValue("ろぼ");
    page.keyboard().press("Enter");
    assertThat(page.locator("h1")).containsText("「株式会社ロボ」");
    page.locator(".card-title a").first().focus();
    page.keyboard().press("Enter");
    assertThat(page.locator("h1")).hasText("株式会社ロボ");
  }

  @Test
  void escapeClosesSuggestionsAndLeavesWhatWasTyped() {
    Page page = open("/");
    page.locator("#q").pressSequentially("ロボ");
    assertThat(page.locator("#q-list")).isVisible();
    page.keyboard().press("Escape");
    assertThat(page.locator("#q-list")).isHidden();
    assertThat(page.locator("#q")).hasValue("ロボ");
    assertThat(page.locator("#q")).hasAttribute("aria-expanded", "false");
  }

  @Test
  void anInputMethodKeepsItsKeysAndSuggestionsFollowWhatItComposes() {
    Page page = open("/");
    page.locator("#q").focus();
    CDPSession devTools = page.context().newCDPSession(page);
    compose(devTools, "けんきゅう");
    assertThat(page.locator("#q-list [role=option]").first()).containsText("研究棟");
    assertThat(page.locator("#q")).hasValue("けんきゅう");
    imeKey(devTools, "ArrowDown");
    imeKey(devTools, "Enter");
    assertThat(page.locator("#q"))
        .not()
        .hasAttribute("aria-activedescendant", Pattern.compile(".+"));
    assertThat(page).hasURL(Pattern.compile("/$"));
    JsonObject text = new JsonObject();
    text.addProperty("text", "研究棟");
    devTools.send("Input.insertText", text);
    assertThat(page.locator("#q")).hasValue("研究棟");
    page.keyboard().press("Enter");
    assertThat(page.locator("h1")).hasText("「研究棟」の検索結果");
  }

  private static void compose(CDPSession devTools, String text) {
    JsonObject composition = new JsonObject();
    composition.addProperty("text", text);
    composition.addProperty("selectionStart", text.length());
    composition.addProperty("selectionEnd", text.length());
    devTools.send("Input.imeSetComposition", composition);
  }

  /** A key as the page sees it while an input method holds it. */
  private static void imeKey(CDPSession devTools, String key) {
    JsonObject event = new JsonObject();
    event.addProperty("type", "rawKeyDown");
    event.addProperty("key", key);
    event.addProperty("windowsVirtualKeyCode", 229);
    devTools.send("Input.dispatchKeyEvent", event);
  }

  @Test
  void withoutScriptsAVisitorSearchesNarrowsPagesComparesAndSwitchesLanguage() {
    Page page =
        keep(
            TestSite.open(
                "journey without scripts",
                TestSite.wide(TestSite.DESK).setJavaScriptEnabled(false),
                "/"));
    page.locator("#q").fill("会社");
    page.locator("#q").press("Enter");
    assertThat(page.locator("#count")).hasText("31件の企業・機関");
    page.locator("a[rel=next]").click();
    assertThat(page.locator(".card")).hasCount(11);
    page.getByLabel("分野1 (4)").check();
    page.locator(".filters-apply button").click();
    assertThat(page).hasURL(Pattern.compile("sector=s1.*#results$"));
    assertThat(page.locator("#count")).hasText("4件の企業・機関");
    page.locator(".card-compare input").nth(0).check();
    page.locator(".card-compare input").nth(1).check();
    page.locator("#compare button").click();
    assertThat(page.locator(".compare-table thead th")).hasCount(3);
    page.locator(".languages a[hreflang=en]").click();
    assertThat(page.locator("h1")).hasText("Compare organizations");
    assertThat(page.locator(".compare-table thead th")).hasCount(3);
  }

  @Test
  void aFilterAppliesAtOnceKeepsTheFocusAndAnnouncesTheCount() {
    Page page = open("/search");
    page.getByLabel(Pattern.compile("^分野1 ")).check();
    assertThat(page.locator("#count")).hasText("5件の企業・機関");
    assertThat(page).hasURL(Pattern.compile("/search\\?sector=s1$"));
    assertThat(page.locator(":focus")).hasAttribute("value", "s1");
    page.goBack();
    assertThat(page.locator("#count")).hasText("33件の企業・機関");
    assertThat(page.locator("input[value=s1]")).not().isChecked();
    page.reload();
    assertThat(page.locator("#count")).hasText("33件の企業・機関");
  }

  @Test
  void onAPhoneFiltersOpenAsADialogAndApplyTogether() {
    Page page = keep(TestSite.open("filters on a phone", TestSite.wide(TestSite.PHONE), "/search"));
    page.locator(".filters-button").click();
    assertThat(page.locator("#filters-dialog")).isVisible();
    page.getByLabel(Pattern.compile("^分野1 ")).check();
    page.getByLabel(Pattern.compile("^在籍 ")).isVisible();
    assertThat(page.locator("#count")).hasText("33件の企業・機関");
    page.locator(".filters-apply button").click();
    assertThat(page.locator("#count")).hasText("5件の企業・機関");
    assertThat(page.locator(".filters-button")).containsText("1件選択中");
  }

  @Test
  void whatIsChosenToCompareSurvivesTheNextPage() {
    Page page = open("/search");
    page.locator(".card-compare input").first().check();
    page.locator("a[rel=next]").click();
    page.locator(".card-compare input").first().check();
    assertThat(page.locator("#compare button")).containsText("(2)");
    page.locator("#compare button").click();
    assertThat(page.locator(".compare-table thead th")).hasCount(3);
  }

  @Test
  void noPageOffendsThePolicyOrFails() {
    Page page = open("/");
    List<String> complaints = new ArrayList<>();
    page.onConsoleMessage(m -> complaints.add(m.text()));
    page.onPageError(complaints::add);
    for (String place : List.of("/", "/search", "/organizations/sharp", "/en/shortlist?id=old")) {
      page.navigate(place);
    }
    assertThat(complaints).isEmpty();
  }
}
