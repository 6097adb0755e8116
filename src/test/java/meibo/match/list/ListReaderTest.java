package meibo.match.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListReaderTest {

  private static final String TABLE = "No,会社名,住所\r\n1,㈱青,神戸市\r\n2,\"緑, Inc.\",大阪市\r\n";

  private static final ListReader READER = new ListReader(ListLimits.VISITOR);

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-31j", "UTF-16"})
  void theCharsetIsFoundOut(String charset) throws Exception {
    NameList list = READER.read(TABLE.getBytes(Charset.forName(charset)));
    assertThat(list.columns()).containsExactly("No", "会社名", "住所");
    assertThat(list.rows()).first().isEqualTo(List.of("1", "㈱青", "神戸市"));
    assertThat(list.rows()).last().isEqualTo(List.of("2", "緑, Inc.", "大阪市"));
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheFirstHeading() throws Exception {
    NameList list = READER.read(("\uFEFF" + TABLE).getBytes(StandardCharsets.UTF_8));
    assertThat(list.columns()).first().isEqualTo("No");
  }

  @Test
  void aWorkbookIsReadAsItIsShown() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Workbook book = new Workbook(bytes, "test", "1.0");
    Worksheet sheet = book.newWorksheet("名簿");
    sheet.value(0, 0, "企業名");
    sheet.value(0, 1, "法人番号");
    sheet.value(2, 0, "青");
    sheet.value(2, 1, 1140001007250L);
    book.finish();
    NameList list = READER.read(bytes.toByteArray());
    assertThat(list.format()).isEqualTo(ListFormat.XLSX);
    assertThat(list.rows()).containsExactly(List.of(), List.of("青", "1140001007250"));
    assertThat(ListColumns.guess(list)).isEqualTo(new ListColumns(0, -1, 1, -1));
  }

  @Test
  void namesOnLinesMayHoldCommasOfAddresses() throws Exception {
    NameList list = READER.read("RIKEN\n神戸大学\n");
    assertThat(list.hasHeader()).isFalse();
    assertThat(list.rows()).containsExactly(List.of("RIKEN"), List.of("神戸大学"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "氏名,所属,役職|1",
        "Name,Affiliation|0",
        "id,organization_name,country|1",
        "番号,企業・機関名,備考|1",
        "担当者,勤務先名,E-mail|1",
        "No.,御社名,電話番号|1"
      })
  void theColumnOfTheNamesIsFoundByItsHeading(String header, int column) throws Exception {
    NameList list = READER.read(header + "\na,b,c\n");
    assertThat(list.hasHeader()).isTrue();
    assertThat(ListColumns.guess(list).name()).isEqualTo(column);
  }

  @Test
  void withoutHeadingsTheColumnIsFoundByWhatStandsInIt() throws Exception {
    NameList list = READER.read("1,山田,青株式会社,2020\n2,鈴木,緑病院,2021\n");
    assertThat(list.hasHeader()).isFalse();
    assertThat(ListColumns.guess(list).name()).isEqualTo(2);
  }

  @Test
  void whatIsNoListIsRefusedInBothLanguages() {
    assertThatThrownBy(() -> READER.read(new byte[] {'P', 'K', 3, 4, 0}))
        .isInstanceOfSatisfying(
            UnreadableList.class, e -> assertThat(e.text().ja().orElse("")).contains("Excelブック"));
    assertThatThrownBy(() -> READER.read(new byte[] {(byte) 0xFF, 0, (byte) 0x80}))
        .isInstanceOf(UnreadableList.class);
    assertThatThrownBy(() -> READER.read("\n \n")).hasMessage("There are no rows.");
  }

  @Test
  void moreRowsThanAllowedAreRefusedWithBothNumbers() {
    assertThatThrownBy(() -> READER.read("青\n".repeat(2_001)))
        .isInstanceOfSatisfying(UnreadableList.class, e -> assertThat(e.isTooLarge()).isTrue())
        .hasMessageContaining("2,000 rows; this one has 2,001");
  }
}
