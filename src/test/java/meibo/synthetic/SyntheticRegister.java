package meibo.synthetic;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import meibo.catalog.CorporateNumber;

/**
 * SYNTHETIC rows in the layout of the register of corporate numbers (30 columns, no header), for
 * measuring: made up of a seed, of no company that there is. The numbers carry right check digits.
 *
 * <p>{@code SyntheticRegister ROWS FILE}
 */
public final class SyntheticRegister {

  private static final long SEED = 8;
  private static final List<String> FORMS = List.of("株式会社", "有限会社", "合同会社", "医療法人社団", "一般社団法人");
  private static final List<String> STARTS =
      List.of("青葉", "東洋", "北辰", "光", "若松", "三河", "大和", "白峰", "瑞穂", "銀嶺", "朝日野", "西浦", "ミナト", "サクラ");
  private static final List<String> MIDDLES =
      List.of("精密", "医療", "化学", "電機", "食品", "興産", "システム", "メディカル", "バイオ", "物流", "建設", "環境");
  private static final List<String> ENDS =
      List.of("工業", "研究所", "サービス", "製作所", "商会", "テクノロジー", "ホールディングス", "企画", "産業", "開発");
  private static final List<String> TOWNS =
      List.of("中央区港町", "北区緑台", "南区桜通", "西区本町", "東区栄町", "緑区若葉台");

  private SyntheticRegister() {}

  public static void main(String... args) throws IOException {
    write(Integer.parseInt(args[0]), Path.of(args[1]));
  }

  /** Writes so many rows. */
  static void write(int rows, Path file) throws IOException {
    Random random = new Random(SEED);
    try (PrintWriter out =
        new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8), false)) {
      for (int row = 1; row <= rows; row++) {
        out.println(row(row, random));
      }
    }
  }

  private static String row(int row, Random random) {
    String name =
        "%s%s%s%s"
            .formatted(
                of(FORMS, random), of(STARTS, random), of(MIDDLES, random), of(ENDS, random));
    String place =
        "\"合成県\",\"模擬市\",\"%s%d丁目%d番%d号\""
            .formatted(
                of(TOWNS, random),
                1 + random.nextInt(9),
                1 + random.nextInt(40),
                1 + random.nextInt(30));
    String digits = "%012d".formatted(10_000_000L + row);
    return "%d,%s%s,01,0,2024-01-31,2015-10-05,\"%s\",,301,%s,,99,999,%07d,,,,,,,2015-10-05,1,,,,,,0"
        .formatted(
            row,
            CorporateNumber.checkDigit(digits),
            digits,
            name,
            place,
            1_000_000 + random.nextInt(8_999_999));
  }

  private static String of(List<String> words, Random random) {
    return words.get(random.nextInt(words.size()));
  }
}
