package meibo;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * Invented organizations, and well-known ones for their short forms, each there for a way in which
 * names are written, said or mistyped.
 */
final class InventedDirectory {

  /** Id, category, Japanese name, reading, English name, and more keys as {@code key=a;b}. */
  private static final String RECORDS =
      """
      kobe-university | university | 神戸大学 | コウベダイガク | Kobe University
      kobe-university-hospital | hospital | 神戸大学医学部附属病院 | コウベダイガクイガクブフゾクビョウイン | Kobe University Hospital | parent=kobe-university
      kobe-pharma-university | university | 神戸薬科大学 | コウベヤッカダイガク | Kobe Pharmaceutical University
      kobe-gakuin | university | 神戸学院大学 | コウベガクインダイガク | Kobe Gakuin University
      tokyo-university | university | 東京大学 | トウキョウダイガク | The University of Tokyo
      tokyo-rika | university | 東京理科大学 | トウキョウリカダイガク | Tokyo University of Science
      tokyo-ika | university | 東京医科大学 | トウキョウイカダイガク | Tokyo Medical University
      osaka-university | university | 大阪大学 | オオサカダイガク | The University of Osaka
      osaka-metropolitan | university | 大阪公立大学 | オオサカコウリツダイガク | Osaka Metropolitan University
      kyoto-university | university | 京都大学 | キョウトダイガク | Kyoto University
      kyoto-furitsu | university | 京都府立医科大学 | キョウトフリツイカダイガク | Kyoto Prefectural University of Medicine
      tohoku | university | 東北大学 | トウホクダイガク | Tohoku University
      nagoya | university | 名古屋大学 | ナゴヤダイガク | Nagoya University
      kyushu | university | 九州大学 | キュウシュウダイガク | Kyushu University
      hokkaido | university | 北海道大学 | ホッカイドウダイガク | Hokkaido University
      waseda | university | 早稲田大学 | ワセダダイガク | Waseda University
      keio | university | 慶應義塾大学 | ケイオウギジュクダイガク | Keio University
      kwansei | university | 関西学院大学 | カンセイガクインダイガク | Kwansei Gakuin University
      kansai-university | university | 関西大学 | カンサイダイガク | Kansai University
      hyogo-ika | university | 兵庫医科大学 | ヒョウゴイカダイガク | Hyogo Medical University
      hyogo-kenritsu | university | 兵庫県立大学 | ヒョウゴケンリツダイガク | University of Hyogo
      gifu-yakka | university | 岐阜薬科大学 | ギフヤッカダイガク | Gifu Pharmaceutical University
      riken | research | 国立研究開発法人理化学研究所 | リカガクケンキュウショ | RIKEN
      riken-bdr | research | 理化学研究所 生命機能科学研究センター | リカガクケンキュウショ セイメイキノウカガクケンキュウセンター | RIKEN Center for Biosystems Dynamics Research | parent=riken
      aist | research | 国立研究開発法人産業技術総合研究所 | サンギョウギジュツソウゴウケンキュウジョ | National Institute of Advanced Industrial Science and Technology
      nims | research | 国立研究開発法人物質・材料研究機構 | ブッシツザイリョウケンキュウキコウ | National Institute for Materials Science
      ncc | research | 国立がん研究センター | コクリツガンケンキュウセンター | National Cancer Center
      pmda | government | 独立行政法人医薬品医療機器総合機構 | イヤクヒンイリョウキキソウゴウキコウ | Pharmaceuticals and Medical Devices Agency
      amed | government | 国立研究開発法人日本医療研究開発機構 | ニホンイリョウケンキュウカイハツキコウ | Japan Agency for Medical Research and Development | aliases=AMED
      jst | government | 国立研究開発法人科学技術振興機構 | カガクギジュツシンコウキコウ | Japan Science and Technology Agency
      ncvc | research | 国立循環器病研究センター | コクリツジュンカンキビョウケンキュウセンター | National Cerebral and Cardiovascular Center
      nibn | research | 国立研究開発法人医薬基盤・健康・栄養研究所 | イヤクキバンケンコウエイヨウケンキュウジョ | National Institutes of Biomedical Innovation, Health and Nutrition
      naist | university | 奈良先端科学技術大学院大学 | ナラセンタンカガクギジュツダイガクインダイガク | Nara Institute of Science and Technology
      kit | university | 京都工芸繊維大学 | キョウトコウゲイセンイダイガク | Kyoto Institute of Technology
      chuo-shimin | hospital | 神戸市立医療センター中央市民病院 | コウベシリツイリョウセンターチュウオウシミンビョウイン | Kobe City Medical Center General Hospital
      kodomo | hospital | 兵庫県立こども病院 | ヒョウゴケンリツコドモビョウイン | Hyogo Prefectural Kobe Children's Hospital
      jetro | support | 独立行政法人日本貿易振興機構 | ニホンボウエキシンコウキコウ | Japan External Trade Organization | aliases=ジェトロ;JETRO
      smrj | support | 独立行政法人中小企業基盤整備機構 | チュウショウキギョウキバンセイビキコウ | Organization for Small & Medium Enterprises and Regional Innovation | aliases=中小機構
      qst | research | 国立研究開発法人量子科学技術研究開発機構 | リョウシカガクギジュツケンキュウカイハツキコウ | National Institutes for Quantum Science and Technology | aliases=QST
      shiozawa | company | 塩澤薬品工業株式会社 | シオザワヤクヒンコウギョウ | Shiozawa Yakuhin
      mitsuwa | company | 三輪重工業株式会社 | ミツワジュウコウギョウ | Mitsuwa Heavy Industries, Ltd.
      film | company | 富岳フイルム株式会社 | フガクフイルム | Fugaku Film
      kiyanon | company | キヤロン株式会社 | キャロン | Kyalon Inc.
      bridge | company | 株式会社ブリヂポート | ブリヂポート | Bridgeport
      saito | company | 株式会社齋藤医療器 | サイトウイリョウキ | Saito Medical Instruments
      hirosawa | company | 廣澤製薬株式会社 | ヒロサワセイヤク | Hirosawa Pharmaceutical Co., Ltd.
      takahashi | company | 株式会社髙橋精機製作所 | タカハシセイキセイサクショ | -
      watanabe | company | 渡邉光学株式会社 | ワタナベコウガク | Watanabe Optics
      yoshino | company | 𠮷野バイオ株式会社 | ヨシノバイオ | Yoshino Bio
      kokusai-denki | company | 國際電氣化學株式会社 | コクサイデンキカガク | -
      assist-after | company | アシスト株式会社 | アシスト | -
      assist-before | company | 株式会社アシスト | アシスト | -
      tanaka-kogyo | company | 田中工業株式会社 | タナカコウギョウ | Tanaka Industries
      suzuki-mining | company | 鈴木鉱業株式会社 | スズキコウギョウ | Suzuki Mining
      yamamoto | hospital | 山本病院 | ヤマモトビョウイン | Yamamoto Hospital
      daiwa | company | 大和化学工業株式会社 | ダイワカガクコウギョウ | Daiwa Chemical Industry
      keisokuki | company | 日本計測器株式会社 | ニッポンケイソクキ | Nippon Instruments
      shizuku | company | 株式会社しずくメディカル | シズクメディカル | Shizuku Medical
      fujitsubo | company | 富士壺光学株式会社 | フジツボコウガク | -
      chubu | company | 株式会社中部自動化技研 | チュウブジドウカギケン | -
      otsuru | company | 大津留ファーマ株式会社 | オオツルファーマ | -
      shimbashi | company | 新橋分析センター株式会社 | シンバシブンセキセンター | -
      junkanki | company | 株式会社循環器テクノロジー | ジュンカンキテクノロジー | -
      vitec | company | 株式会社ヴィテック | ヴィテック | Vitec
      medicalink | company | メディカリンク株式会社 | メディカリンク | Medicalink
      cyber | company | 株式会社サイバーフィジカル | サイバーフィジカル | Cyber Physical
      vision | company | コンピューター・ビジョン株式会社 | コンピュータービジョン | Computer Vision
      daiichi | company | 第一三光製薬株式会社 | ダイイチサンコウセイヤク | Daiichi Sanko
      nanajunana | company | 株式会社77メディカル | ナナジュウナナメディカル | 77 Medical
      three-d | company | 株式会社3Dバイオ | スリーディーバイオ | 3D Bio
      ntc | company | 日本トランス化学株式会社 | ニホントランスカガク | Nippon Trans Chemical
      kmda | support | 一般社団法人関西医療機器協会 | カンサイイリョウキキキョウカイ | Kansai Medical Device Association
      midorikai | hospital | 医療法人社団みどり会 | ミドリカイ | -
      aoba-labo | company | 合同会社アオバラボ | アオバラボ | Aoba Labo GK
      maruya | company | 有限会社まるや医科 | マルヤイカ | -
      hoshino | company | 株式会社ホシノ製作所 | ホシノセイサクショ | Hoshino Manufacturing Co., Ltd. | corporateNumber=3011803004506
      sentan | support | 公益財団法人先端医療推進財団 | センタンイリョウスイシンザイダン | -
      blue-harbor | company | - | - | Blue Harbor Therapeutics, Inc.
      tumor | research | 腫瘍イメージングセンター | シュヨウイメージングセンター | Center for Tumor Imaging
      hematology | research | 血液学研究所 | ケツエキガクケンキュウジョ | Hematology Research Laboratory
      novaris | company | 株式会社ノヴァリス | ノヴァリス | Novaris | formerNames=旭日薬品工業株式会社
      ergon | company | 株式会社エルゴン | エルゴン | Ergon | products=ステロフロー;iPS細胞培養キット
      cellsort | company | 株式会社セルソート | セルソート | Cellsort | products=CD34セレクター
      amyloid | company | アミロイド診断株式会社 | アミロイドシンダン | - | products=アミロイドβ測定試薬
      sannomiya | hospital | 三ノ宮クリニック | サンノミヤクリニック | -
      kasumigaoka | hospital | 霞ヶ丘リハビリ病院 | カスミガオカリハビリビョウイン | -
      sasaki | company | 株式会社佐々木商会 | ササキショウカイ | -
      akatsuki | company | 株式会社暁電子 | アカツキデンシ | Akatsuki Electronics
      akatsuki-lab | research | 株式会社暁電子 神戸研究所 | アカツキデンシ コウベケンキュウショ | - | parent=akatsuki
      mono | company | もの株式会社 | モノ | -
      korekara | company | 株式会社これから | コレカラ | -
      qrs | company | 株式会社ＱＲＳラボ | キューアールエスラボ | QRS Lab
      naganuma | hospital | 市立長沼総合医療センター | シリツナガヌマソウゴウイリョウセンター | Naganuma General Medical Center
      xray | company | 株式会社エックスレイ技研 | エックスレイギケン | X-Ray Giken
      jk-pharma | company | 株式会社J&Kファーマ | ジェイアンドケイファーマ | J&K Pharma
      lifescience | company | ライフ・サイエンス・パートナーズ株式会社 | ライフサイエンスパートナーズ | Life Science Partners
      catchball | company | 株式会社キャッチボール | キャッチボール | -
      ryofudo | company | 株式会社涼風堂 | リョウフウドウ | -
      elan | company | - | - | Élan Médical
      """;

  private static final Session SESSION =
      LiveDirectory.lasting("invented")
          .with("organizations.jsonl", RECORDS.lines().map(InventedDirectory::json).toList())
          .openSound();

  private InventedDirectory() {}

  /** Open until the virtual machine ends. */
  static Session session() {
    return SESSION;
  }

  private static String json(String record) {
    List<String> cells = Arrays.stream(record.split("\\|", -1)).map(String::strip).toList();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", cells.get(0));
    json.put("category", cells.get(1));
    Map<String, String> name = new LinkedHashMap<>();
    put(name, "ja", cells.get(2));
    put(name, "kana", cells.get(3));
    put(name, "en", cells.get(4));
    json.put("name", name);
    cells.stream().skip(5).map(more -> more.split("=", 2)).forEach(m -> json.put(m[0], value(m)));
    json.put("sources", List.of(Map.of("seed", true)));
    return JsonMapper.shared().writeValueAsString(json);
  }

  private static Object value(String[] keyAndValue) {
    boolean single = List.of("parent", "corporateNumber").contains(keyAndValue[0]);
    return single ? keyAndValue[1] : List.of(keyAndValue[1].split(";"));
  }

  private static void put(Map<String, String> name, String key, String value) {
    if (!value.equals("-")) {
      name.put(key, value);
    }
  }
}
