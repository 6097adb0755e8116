package meibo.match.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import meibo.catalog.Language;
import meibo.match.MatchQuery;
import meibo.match.Matcher;
import meibo.tiny.TinyDirectory;
import org.junit.jupiter.api.Test;

class ListWriterTest {

  private static String written(String table, ListFormat format) throws Exception {
    NameList list = new ListReader(ListLimits.VISITOR).read(table);
    List<MatchQuery> queries = ListColumns.guess(list).queries(list);
    List<RowAnswer> answers =
        new Matcher(TinyDirectory.search())
            .match(queries, 5, done -> {}).stream().map(RowAnswer::of).toList();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new ListWriter(list, answers, Language.EN).write(format, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void ownColumnsStandFirstAndWhatWasFoundBehindThem() throws Exception {
    String csv = written("会社名,備考\nどこにもない株式会社,a\n", ListFormat.CSV);
    assertThat(csv)
        .startsWith("\uFEFF会社名,備考,Decision,Directory id,Directory name,Score,Reason,")
        .contains("どこにもない株式会社,a,none,,,");
  }

  @Test
  void noCellIsSomethingThatASpreadsheetRuns() throws Exception {
    assertThat(written("会社名,備考\n青,=1+1\n", ListFormat.CSV)).contains("青,'=1+1,");
  }

  @Test
  void aCellIsOneLine() throws Exception {
    assertThat(written("会社名,備考\n青,\"一\n二\"\n", ListFormat.CSV)).contains("青,一 二,");
  }

  @Test
  void shortRowsAreFilledSoThatColumnsStayInLine() throws Exception {
    assertThat(written("会社名\t備考\n青\n", ListFormat.TSV)).contains("青\t\tnone\t");
  }
}
