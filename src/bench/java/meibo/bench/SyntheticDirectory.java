package meibo.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A directory of organizations that do not exist, for measuring only: every record says so. Names
 * are put together from a place or family, a trade and a kind, so that many share a word and few
 * share all, as in the register of companies; the same size and seed give the same files.
 */
public final class SyntheticDirectory {

  private static final long SEED = 20_261_124;

  /** As in the register: nine companies in ten, and a company's form before more than behind. */
  private static final int COMPANIES = 90;

  private static final int FORM_BEFORE = 62;
  private static final int STOCK_COMPANIES = 90;
  private static final int ACTIVE = 96;

  /** Up to so many organizations, one head and a trade keep most names apart. */
  private static final int FEW = 20_000;

  private static final int TWO_HEADS = 70;
  private static final int LISTED_HEADS = 40;
  private static final int WITH_READING = 70;
  private static final int WITH_ENGLISH = 45;
  private static final int WITH_PRODUCT = 30;

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** A part of a name: how it is written, read and translated. */
  record Part(String ja, String kana, String en) {

    static List<Part> list(String lines) {
      return lines.lines().map(l -> l.split(" ")).map(c -> new Part(c[0], c[1], c[2])).toList();
    }
  }

  private static final List<Part> HEADS =
      Part.list(
          """
          青葉 アオバ Aoba
          朝日 アサヒ Asahi
          有馬 アリマ Arima
          石川 イシカワ Ishikawa
          岩崎 イワサキ Iwasaki
          梅田 ウメダ Umeda
          大石 オオイシ Oishi
          大谷 オオタニ Otani
          岡本 オカモト Okamoto
          加藤 カトウ Kato
          川崎 カワサキ Kawasaki
          北野 キタノ Kitano
          黒田 クロダ Kuroda
          斎藤 サイトウ Saito
          桜井 サクライ Sakurai
          三光 サンコウ Sanko
          塩屋 シオヤ Shioya
          新星 シンセイ Shinsei
          須磨 スマ Suma
          第一 ダイイチ Daiichi
          高橋 タカハシ Takahashi
          竹中 タケナカ Takenaka
          千歳 チトセ Chitose
          東洋 トウヨウ Toyo
          中村 ナカムラ Nakamura
          日新 ニッシン Nisshin
          灘 ナダ Nada
          浜田 ハマダ Hamada
          播磨 ハリマ Harima
          平和 ヘイワ Heiwa
          北斗 ホクト Hokuto
          丸山 マルヤマ Maruyama
          三宅 ミヤケ Miyake
          武庫 ムコ Muko
          森本 モリモト Morimoto
          山陽 サンヨウ Sanyo
          吉田 ヨシダ Yoshida
          六甲 ロッコウ Rokko
          和光 ワコウ Wako
          渡辺 ワタナベ Watanabe
          アクア アクア Aqua
          アルファ アルファ Alpha
          エコー エコー Echo
          オリオン オリオン Orion
          クレスト クレスト Crest
          サンライズ サンライズ Sunrise
          ステラ ステラ Stella
          ネクサス ネクサス Nexus
          ハーモニー ハーモニー Harmony
          ブリッジ ブリッジ Bridge
          プライム プライム Prime
          ミライ ミライ Mirai
          ユニオン ユニオン Union
          リバティ リバティ Liberty
          レインボー レインボー Rainbow""");

  /** First and second kanji of family and place names. */
  private static final List<Part> FIRST =
      Part.list(
          """
          山 ヤマ Yama
          川 カワ Kawa
          田 タ Ta
          中 ナカ Naka
          石 イシ Ishi
          木 キ Ki
          松 マツ Matsu
          竹 タケ Take
          大 オオ O
          小 コ Ko
          高 タカ Taka
          北 キタ Kita
          西 ニシ Nishi
          南 ミナミ Minami
          上 ウエ Ue
          前 マエ Mae
          青 アオ Ao
          赤 アカ Aka
          白 シラ Shira
          黒 クロ Kuro
          金 カネ Kane
          水 ミズ Mizu
          森 モリ Mori
          若 ワカ Waka
          藤 フジ Fuji
          宮 ミヤ Miya
          長 ナガ Naga
          福 フク Fuku
          浅 アサ Asa
          岩 イワ Iwa""");

  private static final List<Part> SECOND =
      Part.list(
          """
          田 ダ da
          川 カワ kawa
          山 ヤマ yama
          本 モト moto
          村 ムラ mura
          井 イ i
          野 ノ no
          原 ハラ hara
          島 シマ shima
          崎 サキ saki
          沢 サワ sawa
          口 グチ guchi
          橋 ハシ hashi
          谷 タニ tani
          木 キ ki
          岡 オカ oka
          浦 ウラ ura
          森 モリ mori
          塚 ツカ tsuka
          瀬 セ se
          見 ミ mi
          江 エ e""");

  private static final List<Part> TRADES =
      Part.list(
          """
          医療器 イリョウキ Medical
          医科 イカ Medical
          化学 カガク Chemical
          化成 カセイ Kasei
          科学 カガク Science
          建設 ケンセツ Construction
          工業 コウギョウ Industries
          光学 コウガク Optical
          香料 コウリョウ Flavors
          産業 サンギョウ Sangyo
          試薬 シヤク Reagents
          情報 ジョウホウ Information
          商事 ショウジ Trading
          食品 ショクヒン Foods
          精機 セイキ Seiki
          精密 セイミツ Precision
          製薬 セイヤク Pharma
          繊維 センイ Textile
          測器 ソッキ Instruments
          電機 デンキ Electric
          電子 デンシ Electronics
          薬品 ヤクヒン Yakuhin
          バイオ バイオ Bio
          ヘルスケア ヘルスケア Healthcare
          メディカル メディカル Medical
          システムズ システムズ Systems
          テクノロジー テクノロジー Technology
          ロボティクス ロボティクス Robotics""");

  private static final List<Part> INSTITUTIONS =
      Part.list(
          """
          大学 ダイガク University
          病院 ビョウイン Hospital
          研究所 ケンキュウショ Institute
          クリニック クリニック Clinic
          財団 ザイダン Foundation
          医療センター イリョウセンター Medical-Center""");

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

  private final Random random;
  private final int size;

  private SyntheticDirectory(int size) {
    this.size = size;
    this.random = new Random(SEED + size);
  }

  /**
   * Writes the data files into a new folder; vocabulary and thesaurus are those of {@code like}.
   */
  public static void write(Path folder, Path like, int size) throws IOException {
    Files.createDirectories(folder);
    for (String file : List.of("vocabulary.json", "thesaurus.jsonl", "directory.json")) {
      Files.copy(like.resolve(file), folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
    }
    SyntheticDirectory directory = new SyntheticDirectory(size);
    try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("organizations.jsonl"))) {
      for (int i = 0; i < size; i++) {
        out.write(JSON.writeValueAsString(directory.organization(i)));
        out.write('\n');
      }
    }
  }

  private ObjectNode organization(int number) {
    boolean company = chance(COMPANIES);
    int kind = random.nextInt(INSTITUTIONS.size());
    List<Part> parts = new ArrayList<>(List.of(head()));
    if (size > FEW && chance(TWO_HEADS)) {
      parts.add(any(HEADS));
    }
    parts.add(company ? any(TRADES) : INSTITUTIONS.get(kind));
    ObjectNode record = JSON.createObjectNode();
    record.put("id", "s%07d".formatted(number));
    record.put("category", company ? "company" : CATEGORIES.get(kind));
    record.set("name", name(parts, company));
    record.put("status", chance(ACTIVE) ? "active" : "former");
    describe(record, parts, number);
    place(record, number);
    ObjectNode source = JSON.createObjectNode().put("url", "https://example.org/synthetic");
    record.set("sources", JSON.createArrayNode().add(source));
    return record;
  }

  private Part head() {
    if (chance(LISTED_HEADS)) {
      return any(HEADS);
    }
    Part first = any(FIRST);
    Part second = any(SECOND);
    return new Part(
        first.ja() + second.ja(), first.kana() + second.kana(), first.en() + second.en());
  }

  private ObjectNode name(List<Part> parts, boolean company) {
    String whole = parts.stream().map(Part::ja).collect(Collectors.joining());
    String form = chance(STOCK_COMPANIES) ? "株式会社" : "合同会社";
    ObjectNode name = JSON.createObjectNode();
    name.put("ja", !company ? whole : chance(FORM_BEFORE) ? form + whole : whole + form);
    if (chance(WITH_READING)) {
      name.put("kana", parts.stream().map(Part::kana).collect(Collectors.joining()));
    }
    if (chance(WITH_ENGLISH)) {
      String en = parts.stream().map(Part::en).collect(Collectors.joining(" "));
      name.put("en", company ? en + " Co., Ltd." : en);
    }
    return name;
  }

  private void describe(ObjectNode record, List<Part> parts, int number) {
    String trade = parts.getLast().ja();
    record.set("sectors", JSON.createArrayNode().add(SECTORS.get(skewed(SECTORS.size()))));
    String text =
        "%sに関わる架空の組織 %d。%sを扱い、%sの開発を支える。".formatted(trade, number, any(PRODUCTS), any(PRODUCTS));
    record.set("description", JSON.createObjectNode().put("ja", text));
    if (chance(WITH_PRODUCT)) {
      ArrayNode products = JSON.createArrayNode();
      products.add(any(PRODUCTS));
      record.set("products", products);
    }
  }

  private void place(ObjectNode record, int number) {
    int block = 1 + random.nextInt(9);
    String text =
        "架空市%s%d丁目%d-%d"
            .formatted(any(HEADS).ja() + "町", block, 1 + number % 30, 1 + random.nextInt(20));
    record.set("address", JSON.createObjectNode().put("text", text));
    if (chance(60)) {
      record.put("since", "%d".formatted(1998 + random.nextInt(27)));
    }
  }

  /** Small numbers far more often than great ones, as sectors are. */
  private int skewed(int bound) {
    return (int) (bound * Math.pow(random.nextDouble(), 2));
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
