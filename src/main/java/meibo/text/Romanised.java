package meibo.text;

import java.util.List;
import org.apache.lucene.analysis.ja.dict.ToStringUtil;

/** A name in Latin letters (Hepburn), as well as its reading is known. */
public final class Romanised {

  private Romanised() {}

  /** The name without its legal form; empty where nothing of it can be read. */
  public static String of(String name) {
    String core = LegalName.parse(Folding.text(name)).core();
    boolean isJapanese = core.codePoints().anyMatch(c -> Kana.isKana(c) || Kana.isKanji(c));
    if (!isJapanese) {
      return core;
    }
    List<String> readings = Readings.of(core).candidates(1);
    return readings.isEmpty()
        ? ""
        : ToStringUtil.getRomanization(Kana.katakana(readings.getFirst()));
  }
}
