package meibo.match.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import meibo.catalog.Language;
import meibo.catalog.Text;
import meibo.match.AddressAgreement;
import meibo.match.Candidate;
import meibo.match.FactAgreement;
import meibo.match.Features;
import meibo.match.FormAgreement;
import meibo.match.NameAgreement;
import meibo.match.NameRole;
import meibo.match.Rest;

/** What speaks for and against a candidate, in words. */
public final class Reasons {

  private Reasons() {}

  /** The reasons in a line. */
  public static Text of(Candidate candidate) {
    List<Text> all = list(candidate.features());
    return Text.of(joined(all, Language.JA, "、"), joined(all, Language.EN, ", "));
  }

  private static String joined(List<Text> all, Language language, String separator) {
    return String.join(separator, all.stream().flatMap(t -> t.in(language).stream()).toList());
  }

  private static List<Text> list(Features features) {
    List<Text> all = new ArrayList<>();
    all.add(name(features));
    Stream.of(
            form(features.legalForm()),
            address(features.address()),
            fact(features.corporateNumber(), "法人番号", "corporate number"),
            fact(features.website(), "サイト", "website"),
            rest(features.inRow(), features.unexplained(), "名称のほかに", "besides the name"),
            rest(features.inName(), features.missing(), "名称から欠けている", "left out of the name"))
        .flatMap(Optional::stream)
        .forEach(all::add);
    return all;
  }

  private static Text name(Features features) {
    Text how = of(features.name());
    if (features.role() == NameRole.NAME || features.name() == NameAgreement.NONE) {
      return how;
    }
    Text role = of(features.role());
    return Text.of(
        "%s「%s」：%s".formatted(role.ja().orElse(""), features.matched(), how.ja().orElse("")),
        "%s “%s”: %s".formatted(role.en().orElse(""), features.matched(), how.en().orElse("")));
  }

  private static Text of(NameAgreement agreement) {
    return switch (agreement) {
      case EXACT -> Text.of("名称が一致", "same name");
      case READING -> Text.of("読みが一致", "same reading");
      case SAME_WORDS -> Text.of("同じ語（語順が違う）", "same words in another order");
      case CONTAINED -> Text.of("名称を含む", "holds the name");
      case PART -> Text.of("名称の一部", "a part of the name");
      case GAPPED -> Text.of("途中を省いた名称", "the name with a part left out");
      case SHORT_FORM -> Text.of("略称", "a short form");
      case GUESSED_READING -> Text.of("推定した読みが一致", "same as a guessed reading");
      case SLIP -> Text.of("書き誤り", "a slip of the hand");
      case SHARED_WORDS -> Text.of("主な語が共通", "shares the telling words");
      case INITIALS -> Text.of("頭文字", "initials");
      case ALIKE -> Text.of("似た表記", "spelled alike");
      case NONE -> Text.of("名称は異なる", "another name");
    };
  }

  private static Text of(NameRole role) {
    return switch (role) {
      case NAME -> Text.of("名称", "name");
      case ENGLISH -> Text.of("英語名", "English name");
      case ALIAS -> Text.of("別名", "alias");
      case FORMER -> Text.of("旧称", "former name");
    };
  }

  private static Optional<Text> form(FormAgreement form) {
    return switch (form) {
      case UNKNOWN -> Optional.empty();
      case SAME -> Optional.of(Text.of("法人格も同じ", "same legal form"));
      case OTHER_SIDE -> Optional.of(Text.of("法人格の前後が違う", "legal form on the other side"));
      case KIN -> Optional.of(Text.of("法人格は近い種類", "a kindred legal form"));
      case DIFFERENT -> Optional.of(Text.of("法人格が違う", "another legal form"));
    };
  }

  private static Optional<Text> address(AddressAgreement address) {
    return switch (address) {
      case UNKNOWN -> Optional.empty();
      case SAME_BLOCK -> Optional.of(Text.of("番地まで一致", "same address"));
      case SAME_TOWN -> Optional.of(Text.of("町が一致", "same part of town"));
      case DIFFERENT -> Optional.of(Text.of("住所が違う", "another address"));
    };
  }

  private static Optional<Text> fact(FactAgreement fact, String ja, String en) {
    return switch (fact) {
      case UNKNOWN -> Optional.empty();
      case EQUAL -> Optional.of(Text.of(ja + "が一致", "same " + en));
      case DIFFERENT -> Optional.of(Text.of(ja + "が違う", "another " + en));
    };
  }

  private static Optional<Text> rest(Rest rest, List<String> texts, String ja, String en) {
    if (rest == Rest.NOTHING) {
      return Optional.empty();
    }
    Text kind = of(rest);
    String shown = String.join(" ", texts);
    return Optional.of(
        Text.of(
            "%s「%s」（%s）".formatted(ja, shown, kind.ja().orElse("")),
            "%s “%s” (%s)".formatted(en, shown, kind.en().orElse(""))));
  }

  private static Text of(Rest rest) {
    return switch (rest) {
      case NOTHING -> Text.NONE;
      case ORGANIZATION -> Text.of("別の機関", "another organization");
      case NOISE -> Text.of("住所など", "an address or the like");
      case NEUTRAL -> Text.of("区別に関わらない語", "words that tell nothing apart");
      case UNIT, LOOSE_UNIT -> Text.of("部署・支店など", "a department or branch");
      case OWNER -> Text.of("上位の機関", "the body that it belongs to");
      case TRADE -> Text.of("業種の語", "a trade");
      case PLACE -> Text.of("地名", "a place");
      case KIND -> Text.of("別の種類の機関", "a body of another kind");
      case OTHER, OTHER_APART -> Text.of("ほかの語", "other words");
    };
  }
}
