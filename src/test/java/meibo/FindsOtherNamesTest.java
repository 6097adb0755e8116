package meibo;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an organization is called besides its name in full, and who comes first. */
class FindsOtherNamesTest {

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
    NameSearch.first(q, id);
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
    NameSearch.first(q, id);
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
    NameSearch.first(q, id);
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
    NameSearch.first(q, id);
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
    NameSearch.first(q, id);
  }
}
