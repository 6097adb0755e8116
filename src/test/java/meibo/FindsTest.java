package meibo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import meibo.catalog.Language;
import meibo.search.SearchQuery;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is typed, and who comes first: the spellings of the language, a class of them a table. */
class FindsTest {

  @TempDir private static Path folder;
  private static Session session;

  @BeforeAll
  static void open() throws Exception {
    session = InventedDirectory.in(folder).open();
  }

  @AfterAll
  static void close() throws Exception {
    session.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          斎藤医療器     | saito
          斉藤医療器     | saito
          齊藤医療器     | saito
          齋藤醫療器     | saito
          広沢製薬       | hirosawa
          廣沢製薬       | hirosawa
          高橋精機       | takahashi
          髙橋精機製作所 | takahashi
          渡辺光学       | watanabe
          渡邊光学       | watanabe
          吉野バイオ     | yoshino
          国際電気化学   | kokusai-denki
          國際電気化学   | kokusai-denki
          慶応義塾大学   | keio
          国立癌研究センター | ncc
          佐佐木商会     | sasaki
          三宮クリニック | sannomiya
          三の宮クリニック | sannomiya
          霞が丘リハビリ病院 | kasumigaoka
          霞ケ丘リハビリ病院 | kasumigaoka
          富士壷光学     | fujitsubo
          """)
  void oldNewAndVariantKanji(String q, String id) {
    first(q, id);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ㈱ホシノ製作所         | hoshino
          (株)ホシノ製作所       | hoshino
          （株）ホシノ製作所     | hoshino
          ㍿ホシノ製作所         | hoshino
          カ)ホシノセイサクシヨ  | hoshino
          ホシノ製作所(株)       | hoshino
          ホシノ製作所 株式会社  | hoshino
          ホシノ製作所           | hoshino
          かぶしきがいしゃホシノ製作所 | hoshino
          kabushiki kaisha hoshino seisakusho | hoshino
          Hoshino Manufacturing  | hoshino
          hoshino manufacturing co ltd | hoshino
          Hoshino Manufacturing Inc.   | hoshino
          Hoshino Manufacturing Company, Limited | hoshino
          (同)アオバラボ         | aoba-labo
          アオバラボ合同会社     | aoba-labo
          Aoba Labo G.K.         | aoba-labo
          Aoba Labo LLC          | aoba-labo
          (有)まるや医科         | maruya
          ㈲まるや医科           | maruya
          まるや医科有限会社     | maruya
          (医)みどり会           | midorikai
          みどり会               | midorikai
          医療法人みどり会       | midorikai
          (公財)先端医療推進財団 | sentan
          先端医療推進財団       | sentan
          (一社)関西医療機器協会 | kmda
          関西医療機器協会       | kmda
          (国研)理化学研究所     | riken
          理化学研究所           | riken
          (独)医薬品医療機器総合機構 | pmda
          blue harbor therapeutics | blue-harbor
          """)
  void legalFormsInAllTheirSpellings(String q, String id) {
    first(q, id);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          めでぃかりんく   | medicalink
          ﾒﾃﾞｨｶﾘﾝｸ         | medicalink
          メデイカリンク   | medicalink
          メディカリンク   | medicalink
          ビテック         | vitec
          ヴィテック       | vitec
          ゔぃてっく       | vitec
          さいばーふぃじかる | cyber
          サイバフィジカル | cyber
          サイバーフイジカル | cyber
          コンピュータビジョン | vision
          コンピューター ビジョン | vision
          こんぴゅーたーびじょん | vision
          キヤツチボール   | catchball
          きゃっちぼーる   | catchball
          サイトウイリョウキ | saito
          さいとういりょうき | saito
          ひろさわせいやく | hirosawa
          ニッポンケイソクキ | keisokuki
          にほんけいそくき | keisokuki
          りょうふうどう   | ryofudo
          じゅんかんき     | junkanki
          こうべだいがく   | kobe-university
          りかがくけんきゅうじょ | riken
          りかがくけんきゅうしょ | riken
          かすみがおか     | kasumigaoka
          キューアールエスラボ | qrs
          えっくすれいぎけん | xray
          らいふさいえんすぱーとなーず | lifescience
          ライフサイエンスパートナーズ | lifescience
          ジェイアンドケイファーマ | jk-pharma
          あかつき電子     | akatsuki
          しずくめでぃかる | shizuku
          雫メディカル     | shizuku
          富岳フィルム     | film
          ふがくふぃるむ   | film
          キャロン         | kiyanon
          きやろん         | kiyanon
          ブリジポート     | bridge
          ぶりじぽーと     | bridge
          こくりつがんけんきゅうせんたー | ncc
          こどもびょういん | kodomo
          """)
  void kanaInEveryScript(String q, String id) {
    first(q, id);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          shizuku medical      | shizuku
          sizuku medikaru      | shizuku
          fujitsubo kogaku     | fujitsubo
          huzitubo             | fujitsubo
          fujitsubo            | fujitsubo
          chubu jidoka giken   | chubu
          tyuubu zidouka giken | chubu
          chuubu jidouka       | chubu
          otsuru               | otsuru
          ootsuru              | otsuru
          ohtsuru pharma       | otsuru
          ōtsuru               | otsuru
          ooturu               | otsuru
          shinbashi            | shimbashi
          shimbashi bunseki    | shimbashi
          ryofudo              | ryofudo
          ryōfūdō              | ryofudo
          ryoufuudou           | ryofudo
          ryoohuudoo           | ryofudo
          nihon keisokuki      | keisokuki
          nippon keisokuki     | keisokuki
          medikarinku          | medicalink
          saitou iryouki       | saito
          hirosawa seiyaku     | hirosawa
          junkanki             | junkanki
          zyunkanki            | junkanki
          rikagaku kenkyusho   | riken
          tokyo daigaku        | tokyo-university
          toukyou daigaku      | tokyo-university
          kyatchiboru          | catchball
          kyacchibooru         | catchball
          takahasi seiki       | takahashi
          """)
  void romajiOfEverySchool(String q, String id) {
    first(q, id);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          めでぃかりn   | medicalink
          めでぃk       | medicalink
          しずk         | shizuku
          ひろさw       | hirosawa
          ふじつb       | fujitsubo
          こうべだいg   | kobe-university
          きゃっちb     | catchball
          さいばーf     | cyber
          ほしのせいs   | hoshino
          ｆｕｊｉｔｓｕ | fujitsubo
          """)
  void whatAnInputMethodHasNotFinished(String q, String id) {
    first(q, id);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          神大     | kobe-university
          神戸大   | kobe-university
          阪大     | osaka-university
          東北大   | tohoku
          名大     | nagoya
          九大     | kyushu
          北大     | hokkaido
          早大     | waseda
          慶大     | keio
          関学     | kwansei
          関大     | kansai-university
          兵庫医大 | hyogo-ika
          兵県大   | hyogo-kenritsu
          岐阜薬大 | gifu-yakka
          神戸薬大 | kobe-pharma-university
          東京医大 | tokyo-ika
          東京理科大 | tokyo-rika
          京都府立医大 | kyoto-furitsu
          大阪公大 | osaka-metropolitan
          阪公大   | osaka-metropolitan
          理研     | riken
          産総研   | aist
          物材機構 | nims
          神大病院 | kobe-university-hospital
          神戸大学病院 | kobe-university-hospital
          神大附属病院 | kobe-university-hospital
          神戸大病院 | kobe-university-hospital
          国がん   | ncc
          国循     | ncvc
          循環器病研究センター | ncvc
          奈良先端大 | naist
          奈良先端 | naist
          京都工繊大 | kit
          京工繊   | kit
          中央市民病院 | chuo-shimin
          神戸中央市民病院 | chuo-shimin
          神戸市民病院 | chuo-shimin
          県立こども病院 | kodomo
          こども病院 | kodomo
          中小機構 | smrj
          ジェトロ | jetro
          じぇとろ | jetro
          貿易振興機構 | jetro
          医薬基盤研 | nibn
          医薬基盤研究所 | nibn
          量研     | qst
          量子機構 | qst
          塩澤薬品 | shiozawa
          塩沢薬   | shiozawa
          三輪重工 | mitsuwa
          日本医療研究開発機構 | amed
          科技機構 | jst
          """)
  void shortForms(String q, String id) {
    first(q, id);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          AIST   | aist
          aist   | aist
          ＡＩＳＴ | aist
          NIMS   | nims
          PMDA   | pmda
          JST    | jst
          AMED   | amed
          NCC    | ncc
          NCVC   | ncvc
          NAIST  | naist
          KIT    | kit
          QST    | qst
          きゅーえすてぃー | qst
          JETRO  | jetro
          jetoro | jetro
          エーメド | amed
          NTC    | ntc
          KMDA   | kmda
          LSP    | lifescience
          QRS    | qrs
          qrs lab | qrs
          """)
  void acronyms(String q, String id) {
    first(q, id);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          山本病因     | yamamoto
          鈴木工業     | suzuki-mining
          田中鉱業     | tanaka-kogyo
          大和科学工業 | daiwa
          日本計速器   | keisokuki
          廣澤製約     | hirosawa
          渡辺工学     | watanabe
          斎藤医療機   | saito
          先端医療推進材団 | sentan
          循環機テクノロジー | junkanki
          理科学研究所 | riken
          """)
  void homophonesOfAWrongConversion(String q, String id) {
    first(q, id);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          blue harbour         | blue-harbor
          Blue Harbour Therapeutics | blue-harbor
          blueharbor           | blue-harbor
          centre for tumour imaging | tumor
          tumour imaging       | tumor
          haematology research | hematology
          haematology laboratories | hematology
          university of tokyo  | tokyo-university
          kobe univ            | kobe-university
          kobe univ. hospital  | kobe-university-hospital
          life sciences partner | lifescience
          lifescience partners | lifescience
          elan medical         | elan
          Élan                 | elan
          national cancer centre | ncc
          x ray giken          | xray
          xray giken           | xray
          j&k                  | jk-pharma
          j and k pharma       | jk-pharma
          J＆K                 | jk-pharma
          general medical center naganuma | naganuma
          kyoto institute of tech | kit
          kobe children hospital | kodomo
          childrens hospital   | kodomo
          mitsuwa heavy industry | mitsuwa
          organisation for small and medium enterprises | smrj
          cardiovascular centre | ncvc
          japan external trade organisation | jetro
          nara institute       | naist
          """)
  void englishHereAndThere(String q, String id) {
    first(q, id);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          メディカルリンク   | medicalink
          メデカリンク       | medicalink
          メディカリング     | medicalink
          めでぃかりく       | medicalink
          medicalnik         | medicalink
          medialink          | medicalink
          medicalinc         | medicalink
          サイバーフィシカル | cyber
          コンピューターヴィジョン | vision
          コンピュタービジョン | vision
          shizku medical     | shizuku
          hirosaw            | hirosawa
          hirosawwa seiyaku  | hirosawa
          akatuki electronics | akatsuki
          hoshino manufactoring | hoshino
          hoshino manufcturing | hoshino
          phamaceuticals and medical devices agency | pmda
          novalis            | novaris
          ノバリス           | novaris
          ノヴァリズ         | novaris
          エルゴソ           | ergon
          キャチボール       | catchball
          岐阜薬科大         | gifu-yakka
          naganuma genral    | naganuma
          """)
  void slipsOfTheFinger(String q, String id) {
    first(q, id);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          旭日薬品工業     | novaris
          旭日薬品         | novaris
          旭日薬品工業(株) | novaris
          ステロフロー     | ergon
          すてろふろー     | ergon
          ｽﾃﾛﾌﾛｰ           | ergon
          sterofuro        | ergon
          iPS細胞培養キット | ergon
          ＩＰＳ細胞       | ergon
          ips細胞 培養     | ergon
          CD34             | cellsort
          ＣＤ３４         | cellsort
          cd34セレクター   | cellsort
          アミロイドβ      | amyloid
          """)
  void formerNamesAndProducts(String q, String id) {
    first(q, id);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          第1三光製薬       | daiichi
          第１三光          | daiichi
          だいいちさんこう  | daiichi
          七十七メディカル  | nanajunana
          77メディカル      | nanajunana
          ７７メディカル    | nanajunana
          ななじゅうななメディカル | nanajunana
          3dバイオ          | three-d
          ３Ｄバイオ        | three-d
          スリーディーバイオ | three-d
          3D bio            | three-d
          3011803004506     | hoshino
          ３０１１８０３００４５０６ | hoshino
          T3011803004506    | hoshino
          3-0118-0300-4506  | hoshino
          """)
  void numbers(String q, String id) {
    first(q, id);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          もの         | mono
          もの株式会社 | mono
          これから     | korekara
          長沼         | naganuma
          長沼総合     | naganuma
          総合医療センター 長沼 | naganuma
          精機製作所   | takahashi
          三光         | daiichi
          リンク メディカ | medicalink
          自動化       | chubu
          ファーマ 大津留 | otsuru
          生命機能     | riken-bdr
          暁電子 神戸  | akatsuki-lab
          技研 中部    | chubu
          """)
  void partsOfNames(String q, String id) {
    first(q, id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "グルヴェンシュタイン",
        "qxzvvkj",
        "株式会社",
        "1234567890123",
        "宇宙港建設公社",
        "fjord lighthouse keepers",
        "ぬるぽがっ",
        "㈱"
      })
  void whatIsNotThereIsNotFound(String q) {
    assertThat(ids(q)).as(q).isEmpty();
  }

  private static void first(String q, String id) {
    assertThat(ids(q)).as(q).startsWith(id);
  }

  private static List<String> ids(String q) {
    return session.search().search(SearchQuery.of(q, Language.JA)).hits().stream()
        .map(hit -> hit.entry().id())
        .toList();
  }
}
