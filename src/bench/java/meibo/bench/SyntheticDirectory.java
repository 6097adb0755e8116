package meibo.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A directory of organizations that do not exist, for measuring only: every record says so. Many
 * names share a word and few share all, as in the register of companies. Records have no corporate
 * number, since any number of the right shape may be somebody's. They are written one after the
 * other, in constant memory, and a small directory is the beginning of every larger one.
 */
public final class SyntheticDirectory {

  private static final long SEED = 20_261_124;

  private static final int ACTIVE = 96;
  private static final int WITH_READING = 70;
  private static final int WITH_ENGLISH = 45;
  private static final int WITH_PRODUCT = 30;
  private static final int WITH_TWO_SECTORS = 25;
  private static final int WITH_YEAR = 60;
  private static final int FIRST_YEAR = 1998;
  private static final int YEARS = 27;

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** By kind of institution. */
  private static final List<String> CATEGORIES =
      List.of("university", "hospital", "research", "hospital", "support", "hospital");

  private static final List<String> SECTORS =
      List.of(
          "medical-devices",
          "drug-discovery",
          "research-services",
          "digital-health",
          "diagnostics",
          "regenerative-medicine",
          "bio-materials",
          "research-tools",
          "healthcare-wellness",
          "clinical-care",
          "business-support");
  private static final List<String> PRODUCTS =
      List.of(
          "細胞培養装置",
          "手術支援ロボット",
          "検査試薬",
          "画像診断ソフト",
          "内視鏡部品",
          "化粧品原料",
          "培地",
          "ウェアラブル心電計",
          "滅菌バッグ",
          "創薬支援サービス");
  private static final Weighted<String> BASES =
      Weighted.of("reported 60", "registered 30", "related 10");

  /** ISO 3166-2 and the name; weights by the order of how many companies are there, roughly. */
  private static final Weighted<String> PREFECTURES =
      Weighted.of(
          "13 東京都 24",
          "27 大阪府 10",
          "14 神奈川県 7",
          "23 愛知県 6",
          "28 兵庫県 5",
          "11 埼玉県 5",
          "01 北海道 5",
          "12 千葉県 4",
          "40 福岡県 4",
          "22 静岡県 3",
          "26 京都府 3",
          "34 広島県 2",
          "08 茨城県 2",
          "04 宮城県 2",
          "15 新潟県 2",
          "20 長野県 2",
          "10 群馬県 2",
          "21 岐阜県 2",
          "33 岡山県 2",
          "09 栃木県 1",
          "07 福島県 1",
          "24 三重県 1",
          "43 熊本県 1",
          "46 鹿児島県 1",
          "47 沖縄県 1",
          "17 石川県 1",
          "38 愛媛県 1",
          "30 和歌山県 1");

  private final Random random = new Random(SEED);

  private SyntheticDirectory() {}

  /**
   * Writes the data files into a new folder; vocabulary and thesaurus are those of {@code like}.
   */
  public static void write(Path folder, Path like, int size) throws IOException {
    Files.createDirectories(folder);
    for (String file : List.of("vocabulary.json", "thesaurus.jsonl", "directory.json")) {
      Files.copy(like.resolve(file), folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
    }
    SyntheticDirectory directory = new SyntheticDirectory();
    Path unfinished = folder.resolve("organizations.jsonl.new");
    try (BufferedWriter out = Files.newBufferedWriter(unfinished)) {
      for (int i = 0; i < size; i++) {
        out.write(JSON.writeValueAsString(directory.organization(i)));
        out.write('\n');
      }
    }
    Files.move(unfinished, folder.resolve("organizations.jsonl"));
  }

  private ObjectNode organization(int number) {
    SyntheticName name = SyntheticName.any(random);
    ObjectNode record = JSON.createObjectNode();
    record.put("id", "s%07d".formatted(number));
    record.put("category", name.isCompany() ? "company" : CATEGORIES.get(name.kind()));
    record.set("name", name.json(chance(WITH_READING), chance(WITH_ENGLISH)));
    record.put("status", chance(ACTIVE) ? "active" : "former");
    record.put("basis", BASES.any(random));
    describe(record, name.trade().ja(), number);
    place(record, number);
    ObjectNode source = JSON.createObjectNode().put("url", "https://example.org/synthetic");
    record.set("sources", JSON.createArrayNode().add(source));
    return record;
  }

  private void describe(ObjectNode record, String trade, int number) {
    ArrayNode sectors = JSON.createArrayNode().add(Weighted.early(SECTORS, random));
    String second = Weighted.early(SECTORS, random);
    if (chance(WITH_TWO_SECTORS) && !second.equals(sectors.get(0).asString())) {
      sectors.add(second);
    }
    record.set("sectors", sectors);
    String text = "%sに関わる架空の組織 %d。%sを扱い、%sの開発を支える。".formatted(trade, number, product(), product());
    record.set("description", JSON.createObjectNode().put("ja", text));
    if (chance(WITH_PRODUCT)) {
      record.set("products", JSON.createArrayNode().add(product()));
    }
  }

  private void place(ObjectNode record, int number) {
    String[] prefecture = PREFECTURES.any(random).split(" ");
    String town = NameParts.HEADS.get(random.nextInt(NameParts.HEADS.size())).ja();
    String text =
        "%s架空市%s町%d丁目%d-%d"
            .formatted(
                prefecture[1],
                town,
                1 + random.nextInt(9),
                1 + number % 30,
                1 + random.nextInt(20));
    record.set("address", JSON.createObjectNode().put("text", text));
    record.put("headquarters", "JP-" + prefecture[0]);
    if (chance(WITH_YEAR)) {
      record.put("since", "%d".formatted(FIRST_YEAR + random.nextInt(YEARS)));
    }
  }

  private String product() {
    return PRODUCTS.get(random.nextInt(PRODUCTS.size()));
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }
}
