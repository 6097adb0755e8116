package meibo.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import meibo.catalog.Language;
import meibo.search.SearchQuery;
import org.junit.jupiter.api.Test;

/** What a first visit transfers. */
class AssetsTest {

  private static final Path STATIC = Path.of("src/main/resources/meibo/web/static");

  private static int compressed(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.size();
  }

  private static int file(String name) throws IOException {
    return compressed(Files.readAllBytes(STATIC.resolve(name)));
  }

  @Test
  void theScriptIsSmall() throws IOException {
    assertThat(file("meibo.js")).isLessThan(12_000);
  }

  @Test
  void aFullResultPageWithAllItNeedsIsSmall() throws IOException {
    Page page = SmallDirectory.pages().search(SearchQuery.everything(Language.JA), View.LIST);
    int html = compressed(new PageRenderer().render(page).getBytes(StandardCharsets.UTF_8));
    int all =
        html
            + file("meibo.js")
            + file("meibo.css")
            + file("vendor/dads/tokens.css")
            + file("icon.svg");
    assertThat(all).isLessThan(60_000);
  }

  @Test
  void stylesAndScriptAskNoOtherHost() throws IOException {
    for (String name : new String[] {"meibo.css", "meibo.js", "vendor/dads/tokens.css"}) {
      assertThat(Files.readString(STATIC.resolve(name))).doesNotContain("http:", "https:", "//cdn");
    }
  }
}
