package meibo.match;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import meibo.catalog.Coded;
import meibo.text.LegalForm;
import meibo.text.LegalName;

/** Whether the legal forms of a row and a name go together. */
public enum FormAgreement implements Coded {
  SAME("same", 0.3),
  /** 株式会社アシスト and アシスト株式会社 are two companies. */
  OTHER_SIDE("other-side", -0.3),
  /** One of them has none, or one that has no counterpart in the other's language. */
  UNKNOWN("unknown", 0),
  /** A successor by law, as 公益財団法人 of 財団法人. */
  KIN("kin", -0.2),
  DIFFERENT("different", -3.3);

  private static final List<Set<LegalForm>> FAMILIES =
      List.of(
          EnumSet.of(LegalForm.KABUSHIKI_KAISHA),
          EnumSet.of(LegalForm.YUGEN_KAISHA),
          EnumSet.of(LegalForm.GODO_KAISHA),
          EnumSet.of(LegalForm.GOSHI_KAISHA, LegalForm.GOMEI_KAISHA),
          EnumSet.of(
              LegalForm.SHADAN_HOJIN,
              LegalForm.IPPAN_SHADAN_HOJIN,
              LegalForm.KOEKI_SHADAN_HOJIN,
              LegalForm.TOKUREI_SHADAN_HOJIN),
          EnumSet.of(
              LegalForm.ZAIDAN_HOJIN,
              LegalForm.IPPAN_ZAIDAN_HOJIN,
              LegalForm.KOEKI_ZAIDAN_HOJIN,
              LegalForm.TOKUREI_ZAIDAN_HOJIN),
          EnumSet.of(
              LegalForm.KOKURITSU_KENKYU_KAIHATSU_HOJIN,
              LegalForm.DOKURITSU_GYOSEI_HOJIN,
              LegalForm.CHIHO_DOKURITSU_GYOSEI_HOJIN),
          EnumSet.of(LegalForm.KOKURITSU_DAIGAKU_HOJIN, LegalForm.KORITSU_DAIGAKU_HOJIN),
          EnumSet.of(
              LegalForm.IRYO_HOJIN,
              LegalForm.IRYO_HOJIN_SHADAN,
              LegalForm.IRYO_HOJIN_ZAIDAN,
              LegalForm.TOKUTEI_IRYO_HOJIN,
              LegalForm.TOKUBETSU_IRYO_HOJIN,
              LegalForm.SHAKAI_IRYO_HOJIN));

  /** Forms of other laws that no company of Japan calls itself by in English. */
  private static final Set<LegalForm> ABROAD =
      EnumSet.of(
          LegalForm.PLC,
          LegalForm.PTE_LTD,
          LegalForm.PTY_LTD,
          LegalForm.SDN_BHD,
          LegalForm.GMBH,
          LegalForm.AG,
          LegalForm.SA,
          LegalForm.SARL,
          LegalForm.SPA,
          LegalForm.BV,
          LegalForm.NV,
          LegalForm.AB,
          LegalForm.AS,
          LegalForm.OY);

  private final String id;
  private final double weight;

  FormAgreement(String id, double weight) {
    this.id = id;
    this.weight = weight;
  }

  @Override
  public String id() {
    return id;
  }

  double weight() {
    return weight;
  }

  static FormAgreement of(Writing row, Writing name) {
    if (isAbroad(row) && !isAbroad(name) && !name.forms().isEmpty()) {
      return DIFFERENT;
    }
    int one = family(row.forms());
    int other = family(name.forms());
    if (one < 0 || other < 0) {
      return UNKNOWN;
    }
    if (one != other) {
      return DIFFERENT;
    }
    if (!row.forms().containsAll(name.forms())) {
      return KIN;
    }
    boolean front = row.position() == LegalName.Position.FRONT;
    return front == (name.position() == LegalName.Position.FRONT) ? SAME : OTHER_SIDE;
  }

  private static boolean isAbroad(Writing writing) {
    return writing.forms().stream().anyMatch(ABROAD::contains);
  }

  /** The family of the only form; a row with several forms may name several bodies. */
  private static int family(List<LegalForm> forms) {
    Set<LegalForm> distinct = Set.copyOf(forms);
    if (distinct.size() != 1) {
      return -1;
    }
    LegalForm form = forms.getFirst();
    for (int i = 0; i < FAMILIES.size(); i++) {
      if (FAMILIES.get(i).contains(form)) {
        return i;
      }
    }
    return -1;
  }
}
