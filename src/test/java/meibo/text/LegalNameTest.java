package meibo.text;

import static meibo.text.LegalForm.IRYO_HOJIN_SHADAN;
import static meibo.text.LegalForm.KABUSHIKI_KAISHA;
import static org.assertj.core.api.Assertions.assertThat;

import meibo.text.LegalName.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LegalNameTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "株式会社アシスト",
        "株式会社　アシスト",
        "㈱アシスト",
        "(株)アシスト",
        "（株）アシスト",
        "㍿アシスト",
        "株)アシスト",
        "株式會社アシスト",
        "かぶしきがいしゃアシスト",
        "カブシキカイシヤ アシスト",
        "カ)アシスト",
        "ｶ)ｱｼｽﾄ",
        "(カ)アシスト",
        "(株)・アシスト",
        "Kabushiki Kaisha アシスト"
      })
  void everySpellingOfTheFormInFrontLeavesTheCore(String name) {
    LegalName parsed = parse(name);
    assertThat(parsed.core()).isEqualTo("アシスト");
    assertThat(parsed.forms()).containsExactly(KABUSHIKI_KAISHA);
    assertThat(parsed.position()).isEqualTo(Position.FRONT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "アシスト株式会社",
        "アシスト㈱",
        "アシスト（株）",
        "アシスト(株",
        "アシスト かぶしきがいしゃ",
        "アシスト(カ",
        "ｱｼｽﾄ(ｶ)",
        "アシスト K.K.",
        "アシスト カ)"
      })
  void everySpellingOfTheFormBehindLeavesTheCore(String name) {
    LegalName parsed = parse(name);
    assertThat(parsed.core()).isEqualTo("アシスト");
    assertThat(parsed.forms()).containsExactly(KABUSHIKI_KAISHA);
    assertThat(parsed.position()).isEqualTo(Position.BACK);
  }

  @ParameterizedTest
  @CsvSource({
    "有限会社A, YUGEN_KAISHA",
    "(有)A, YUGEN_KAISHA",
    "ユ)A, YUGEN_KAISHA",
    "合同会社A, GODO_KAISHA",
    "A(同), GODO_KAISHA",
    "A G.K., GODO_KAISHA",
    "A Godo Kaisha, GODO_KAISHA",
    "合資会社A, GOSHI_KAISHA",
    "A合名会社, GOMEI_KAISHA",
    "A相互会社, SOGO_KAISHA",
    "一般社団法人A, IPPAN_SHADAN_HOJIN",
    "(一社)A, IPPAN_SHADAN_HOJIN",
    "公益財団法人A, KOEKI_ZAIDAN_HOJIN",
    "(公財)A, KOEKI_ZAIDAN_HOJIN",
    "財団法人A, ZAIDAN_HOJIN",
    "㈶A, ZAIDAN_HOJIN",
    "㈳A, SHADAN_HOJIN",
    "国立研究開発法人A, KOKURITSU_KENKYU_KAIHATSU_HOJIN",
    "(国研)A, KOKURITSU_KENKYU_KAIHATSU_HOJIN",
    "独立行政法人A, DOKURITSU_GYOSEI_HOJIN",
    "(独)A, DOKURITSU_GYOSEI_HOJIN",
    "地方独立行政法人A, CHIHO_DOKURITSU_GYOSEI_HOJIN",
    "国立大学法人A, KOKURITSU_DAIGAKU_HOJIN",
    "公立大学法人A, KORITSU_DAIGAKU_HOJIN",
    "㈻A, GAKKO_HOJIN",
    "医療法人A, IRYO_HOJIN",
    "イ)A, IRYO_HOJIN",
    "(医)社団A, IRYO_HOJIN_SHADAN",
    "医療法人 社団 A, IRYO_HOJIN_SHADAN",
    "社会医療法人財団A, SHAKAI_IRYO_HOJIN",
    "(福)A, SHAKAI_FUKUSHI_HOJIN",
    "特定非営利活動法人A, TOKUTEI_HIEIRI_KATSUDO_HOJIN",
    "認定NPO法人A, TOKUTEI_HIEIRI_KATSUDO_HOJIN",
    "(特非)A, TOKUTEI_HIEIRI_KATSUDO_HOJIN",
    "宗教法人A, SHUKYO_HOJIN",
    "A税理士法人, ZEIRISHI_HOJIN",
    "有限責任監査法人A, KANSA_HOJIN",
    "弁護士法人A, BENGOSHI_HOJIN",
    "'A Co., Ltd.', CO_LTD",
    "'A CO.,LTD', CO_LTD",
    "A Company Limited, CO_LTD",
    "'A, Inc.', INC",
    "A Corp., CORP",
    "A Corporation, CORP",
    "A L.L.C., LLC",
    "A GmbH & Co. KG, GMBH",
    "A S.A., SA",
    "A B.V., BV",
    "A Pte. Ltd., PTE_LTD",
    "'A, National Research and Development Agency', KOKURITSU_KENKYU_KAIHATSU_HOJIN",
    "General Incorporated Association A, IPPAN_SHADAN_HOJIN"
  })
  void formsAreKnownInAllTheirSpellings(String name, LegalForm form) {
    LegalName parsed = parse(name);
    assertThat(parsed.core()).isEqualTo("a");
    assertThat(parsed.forms()).containsExactly(form);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "株式会社",
        "㈱",
        "nikko",
        "toco",
        "minco.",
        "ibm (japan)",
        "hot spa",
        "wind as",
        "みなみ農業協同組合",
        "walt disney company",
        "amazon.co",
        "カフェ",
        "日本財団",
        "サンカ)",
        "company limited",
        "x(神戸)"
      })
  void whatIsNoFormStays(String name) {
    LegalName parsed = parse(name);
    assertThat(parsed.core()).isEqualTo(Folding.text(name));
    assertThat(parsed.forms()).isEmpty();
    assertThat(parsed.position()).isEqualTo(Position.NONE);
    assertThat(parsed.institution()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "もの株式会社, もの",
    "できる株式会社, できる",
    "株式会社その他, その他",
    "㈱サカタのタネ, サカタのタネ",
    "明治安田生命保険相互会社, 明治安田生命保険",
    "国立大学法人東京大学, 東京大学",
    "IBM Japan Co., ibm japan",
    "'Merck & Co., Inc.', merck",
    "'(株)A Co., Ltd.', a",
    "株式会社 株式会社, 株式会社",
    "Asahi Medical Corporation, asahi medical"
  })
  void theCoreIsWhatTheBodyIsCalled(String name, String core) {
    assertThat(parse(name).core()).isEqualTo(core);
  }

  @Test
  void aCompanysFormMayStandBeforeItsBranch() {
    LegalName parsed = parse("サンプル株式会社大阪支店");
    assertThat(parsed.core()).isEqualTo("サンプル 大阪支店");
    assertThat(parsed.position()).isEqualTo(Position.MIDDLE);
    assertThat(parse("サンプル(株)大阪支店").core()).isEqualTo("サンプル 大阪支店");
    assertThat(parse("全国社団法人協議会").core()).isEqualTo("全国社団法人協議会");
  }

  @ParameterizedTest
  @CsvSource({
    "医療法人社団顕鐘会　神戸百年記念病院, 神戸百年記念病院",
    "学校法人青空学園 青空大学, 青空大学",
    "独立行政法人国立病院機構 青空医療センター, 青空医療センター",
    "医療法人青空会 東 病院, 東 病院"
  })
  void whatACorporationRunsIsANameOfItsOwn(String name, String institution) {
    assertThat(parse(name).institution()).contains(institution);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "株式会社青空 大阪支店",
        "医療法人青空会",
        "医療法人青空会 病院",
        "青空会 東病院",
        "Medical Corporation Aozora Kai"
      })
  void otherPartsAreNoInstitutions(String name) {
    assertThat(parse(name).institution()).isEmpty();
  }

  @Test
  void theCorporationKeepsItsWholeCoreBesides() {
    LegalName parsed = parse("医療法人社団顕鐘会 神戸百年記念病院");
    assertThat(parsed.core()).isEqualTo("顕鐘会 神戸百年記念病院");
    assertThat(parsed.forms()).containsExactly(IRYO_HOJIN_SHADAN);
  }

  @Test
  void aSwappedFormIsTheSameFormInAnotherPlace() {
    LegalName front = parse("株式会社アシスト");
    LegalName back = parse("アシスト㈱");
    assertThat(front.sameForm(back)).isTrue();
    assertThat(front.sameFormAndPosition(back)).isFalse();
    assertThat(front.sameFormAndPosition(parse("(株)アシスト"))).isTrue();
    assertThat(front.sameForm(parse("有限会社アシスト"))).isFalse();
  }

  @Test
  void formsHaveNamesForAnIndex() {
    assertThat(KABUSHIKI_KAISHA.id()).isEqualTo("kabushiki-kaisha");
  }

  private static LegalName parse(String name) {
    return LegalName.parse(Folding.text(name));
  }
}
