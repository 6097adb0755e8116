package meibo;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A name in every script and school of writing, and who comes first. */
class FindsSpellingsTest {

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
    NameSearch.first(q, id);
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
    NameSearch.first(q, id);
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
    NameSearch.first(q, id);
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
    NameSearch.first(q, id);
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
    NameSearch.first(q, id);
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
    NameSearch.first(q, id);
  }
}
