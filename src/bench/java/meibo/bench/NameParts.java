package meibo.bench;

import java.util.List;

/**
 * What names of organizations that do not exist are put together from: a place or family, a trade,
 * a kind of institution. The commonest come first.
 */
final class NameParts {

  /** A part of a name: how it is written, read and translated. */
  record Part(String ja, String kana, String en) {

    static List<Part> list(String lines) {
      return lines.lines().map(l -> l.split(" ")).map(c -> new Part(c[0], c[1], c[2])).toList();
    }

    Part and(Part next) {
      return new Part(ja + next.ja, kana + next.kana, en + next.en);
    }
  }

  static final List<Part> HEADS =
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
  static final List<Part> FIRST =
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

  static final List<Part> SECOND =
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

  static final List<Part> TRADES =
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

  static final List<Part> INSTITUTIONS =
      Part.list(
          """
          大学 ダイガク University
          病院 ビョウイン Hospital
          研究所 ケンキュウショ Institute
          クリニック クリニック Clinic
          財団 ザイダン Foundation
          医療センター イリョウセンター Medical-Center""");

  private NameParts() {}
}
