package meibo.text;

import java.util.List;
import java.util.Locale;

/**
 * The kinds of legal person that names carry, each with its spellings: in full, in brackets, as it
 * sounds, and in the codes that bank transfers use (全銀協 略語: カ) ユ) イ)).
 *
 * <p>協同組合, 生活協同組合, 農業協同組合, 企業組合 and their like are not here: they say what the body does, and
 * without the word little but a place would be left (みなみ農業協同組合).
 */
public enum LegalForm {
  KABUSHIKI_KAISHA(Kind.COMPANY, "株式会社 カブシキガイシヤ カブシキカイシヤ", "株", "カ"),
  YUGEN_KAISHA(Kind.COMPANY, "有限会社 ユウゲンガイシヤ ユウゲンカイシヤ", "有", "ユ"),
  GODO_KAISHA(Kind.COMPANY, "合同会社 ゴウドウガイシヤ ゴウドウカイシヤ", "同 合", "ド"),
  GOSHI_KAISHA(Kind.COMPANY, "合資会社 ゴウシガイシヤ ゴウシカイシヤ", "資", "シ"),
  GOMEI_KAISHA(Kind.COMPANY, "合名会社 ゴウメイガイシヤ ゴウメイカイシヤ", "名", "メ"),
  SOGO_KAISHA(Kind.COMPANY, "相互会社 ソウゴガイシヤ ソウゴカイシヤ", "相", "ソ"),
  TOKUTEI_MOKUTEKI_KAISHA(Kind.COMPANY, "特定目的会社 トクテイモクテキガイシヤ トクテイモクテキカイシヤ", "特", ""),
  TOSHI_HOJIN(Kind.COMPANY, "投資法人 トウシホウジン", "投", ""),
  YUGEN_SEKININ_JIGYO_KUMIAI(Kind.COMPANY, "有限責任事業組合", "", ""),

  SHADAN_HOJIN(Kind.INSTITUTION, "社団法人 シヤダンホウジン", "社", "シヤ"),
  IPPAN_SHADAN_HOJIN(Kind.INSTITUTION, "一般社団法人 イツパンシヤダンホウジン", "一社", ""),
  KOEKI_SHADAN_HOJIN(Kind.INSTITUTION, "公益社団法人 コウエキシヤダンホウジン", "公社", ""),
  TOKUREI_SHADAN_HOJIN(Kind.INSTITUTION, "特例社団法人", "特社", ""),
  ZAIDAN_HOJIN(Kind.INSTITUTION, "財団法人 ザイダンホウジン", "財", "ザイ"),
  IPPAN_ZAIDAN_HOJIN(Kind.INSTITUTION, "一般財団法人 イツパンザイダンホウジン", "一財", ""),
  KOEKI_ZAIDAN_HOJIN(Kind.INSTITUTION, "公益財団法人 コウエキザイダンホウジン", "公財", ""),
  TOKUREI_ZAIDAN_HOJIN(Kind.INSTITUTION, "特例財団法人", "特財", ""),
  CHUKAN_HOJIN(Kind.INSTITUTION, "中間法人 有限責任中間法人 無限責任中間法人", "中", "チユウ"),

  KOKURITSU_KENKYU_KAIHATSU_HOJIN(Kind.INSTITUTION, "国立研究開発法人 コクリツケンキユウカイハツホウジン", "国研 研", ""),
  DOKURITSU_GYOSEI_HOJIN(Kind.INSTITUTION, "独立行政法人 ドクリツギヨウセイホウジン", "独 独法 独行", "ドク"),
  CHIHO_DOKURITSU_GYOSEI_HOJIN(Kind.INSTITUTION, "地方独立行政法人 チホウドクリツギヨウセイホウジン", "地独 地独法", "チドク"),
  KOKURITSU_DAIGAKU_HOJIN(Kind.INSTITUTION, "国立大学法人 コクリツダイガクホウジン", "大 国 国大", "ダイ"),
  KORITSU_DAIGAKU_HOJIN(Kind.INSTITUTION, "公立大学法人 コウリツダイガクホウジン", "公大", ""),
  DAIGAKU_KYODO_RIYO_KIKAN_HOJIN(Kind.INSTITUTION, "大学共同利用機関法人 ダイガクキヨウドウリヨウキカンホウジン", "共", ""),
  GAKKO_HOJIN(Kind.INSTITUTION, "学校法人 準学校法人 ガツコウホウジン", "学", "ガク"),

  IRYO_HOJIN(Kind.INSTITUTION, "医療法人 イリヨウホウジン", "医", "イ"),
  IRYO_HOJIN_SHADAN(Kind.INSTITUTION, "医療法人社団 イリヨウホウジンシヤダン (医)社団 (医)(社)", "医社", ""),
  IRYO_HOJIN_ZAIDAN(Kind.INSTITUTION, "医療法人財団 イリヨウホウジンザイダン (医)財団 (医)(財)", "医財", ""),
  TOKUTEI_IRYO_HOJIN(Kind.INSTITUTION, "特定医療法人 特定医療法人社団 特定医療法人財団", "特医", ""),
  TOKUBETSU_IRYO_HOJIN(Kind.INSTITUTION, "特別医療法人 特別医療法人社団 特別医療法人財団", "", ""),
  SHAKAI_IRYO_HOJIN(Kind.INSTITUTION, "社会医療法人 社会医療法人社団 社会医療法人財団", "社医", ""),
  CHIIKI_IRYO_RENKEI_SUISHIN_HOJIN(Kind.INSTITUTION, "地域医療連携推進法人", "", ""),
  SHAKAI_FUKUSHI_HOJIN(Kind.INSTITUTION, "社会福祉法人 シヤカイフクシホウジン", "福 社福", "フク"),
  KOSEI_HOGO_HOJIN(Kind.INSTITUTION, "更生保護法人 コウセイホゴホウジン", "更", "ホゴ"),
  SHUKYO_HOJIN(Kind.INSTITUTION, "宗教法人 シユウキヨウホウジン", "宗", "シユウ"),
  TOKUTEI_HIEIRI_KATSUDO_HOJIN(
      Kind.INSTITUTION,
      """
      特定非営利活動法人 認定特定非営利活動法人 特例認定特定非営利活動法人 仮認定特定非営利活動法人 npo法人 認定npo法人
      特定非営利法人 トクテイヒエイリカツドウホウジン エヌピーオーホウジン""",
      "特非 認特非 n npo",
      "トクヒ"),

  NINKA_HOJIN(Kind.INSTITUTION, "認可法人 特殊法人", "", ""),

  KANSA_HOJIN(Kind.PROFESSION, "監査法人 有限責任監査法人 カンサホウジン", "監", ""),
  ZEIRISHI_HOJIN(Kind.PROFESSION, "税理士法人 ゼイリシホウジン", "税", "ゼイ"),
  BENGOSHI_HOJIN(Kind.PROFESSION, "弁護士法人 ベンゴシホウジン", "弁", "ベン"),
  SHIHO_SHOSHI_HOJIN(Kind.PROFESSION, "司法書士法人 シホウシヨシホウジン", "司", "シホウ"),
  GYOSEI_SHOSHI_HOJIN(Kind.PROFESSION, "行政書士法人 ギヨウセイシヨシホウジン", "行", "ギヨ"),
  SHAKAI_HOKEN_ROMUSHI_HOJIN(Kind.PROFESSION, "社会保険労務士法人 シヤカイホケンロウムシホウジン", "労", "ロウム"),
  TOKKYO_GYOMU_HOJIN(Kind.PROFESSION, "特許業務法人 弁理士法人", "", ""),
  TOCHI_KAOKU_CHOSASHI_HOJIN(Kind.PROFESSION, "土地家屋調査士法人", "", ""),
  NOJI_KUMIAI_HOJIN(Kind.PROFESSION, "農事組合法人", "農", "ノウ ノウジ"),
  KANRI_KUMIAI_HOJIN(Kind.PROFESSION, "管理組合法人", "", "カンリ"),
  SHOKUGYO_KUNREN_HOJIN(Kind.PROFESSION, "職業訓練法人", "職", ""),

  CO_LTD(Kind.FOREIGN),
  LTD(Kind.FOREIGN),
  CO(Kind.FOREIGN),
  INC(Kind.FOREIGN),
  CORP(Kind.FOREIGN),
  LLC(Kind.FOREIGN),
  LLP(Kind.FOREIGN),
  PLC(Kind.FOREIGN),
  PTE_LTD(Kind.FOREIGN),
  PTY_LTD(Kind.FOREIGN),
  SDN_BHD(Kind.FOREIGN),
  GMBH(Kind.FOREIGN),
  AG(Kind.FOREIGN),
  SA(Kind.FOREIGN),
  SARL(Kind.FOREIGN),
  SPA(Kind.FOREIGN),
  BV(Kind.FOREIGN),
  NV(Kind.FOREIGN),
  AB(Kind.FOREIGN),
  AS(Kind.FOREIGN),
  OY(Kind.FOREIGN);

  /** What sort of body a form makes. */
  enum Kind {
    /** Of Japan, for profit; the form may stand inside a name, before that of a branch. */
    COMPANY,
    /**
     * Of Japan; it often runs bodies known by names of their own: hospitals, schools, institutes.
     */
    INSTITUTION,
    /** Of Japan, of one profession's or trade's members. */
    PROFESSION,
    /**
     * Of other laws, or a translation whose Japanese form is not known; after the name, in Latin.
     */
    FOREIGN
  }

  private final Kind kind;
  private final String names;
  private final String abbreviations;
  private final String bankCodes;

  LegalForm(Kind kind) {
    this(kind, "", "", "");
  }

  LegalForm(Kind kind, String names, String abbreviations, String bankCodes) {
    this.kind = kind;
    this.names = names;
    this.abbreviations = abbreviations;
    this.bankCodes = bankCodes;
  }

  /** The form as it stands in an index: {@code kabushiki-kaisha}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  Kind kind() {
    return kind;
  }

  /** Spellings in full, folded and in full-sized katakana. */
  List<String> names() {
    return words(names);
  }

  /** What stands in brackets: 株 for (株). */
  List<String> abbreviations() {
    return words(abbreviations);
  }

  /** What stands before or after one bracket: カ for カ) and (カ. */
  List<String> bankCodes() {
    return words(bankCodes);
  }

  private static List<String> words(String words) {
    return words.isEmpty() ? List.of() : List.of(words.split("\\s+", -1));
  }
}
