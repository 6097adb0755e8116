package meibo.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import meibo.text.JapaneseForms.Found;

/**
 * A name taken apart: what the body is called, and its legal form. People know the first and guess
 * or leave out the second, so names are matched by their core, and the form only breaks a tie.
 *
 * @param core the folded name without its legal forms; never empty unless the name is
 * @param forms in the order found: from outside to inside, first those in front
 * @param position where the first form stood: 株式会社アシスト and アシスト株式会社 are two companies
 * @param institution what a corporation runs, where its name goes before: of 医療法人社団A会 B病院, B病院
 */
public record LegalName(
    String core, List<LegalForm> forms, Position position, Optional<String> institution) {

  /** Where a legal form stands in a name. */
  public enum Position {
    FRONT,
    BACK,
    MIDDLE,
    NONE
  }

  /** Words that name nothing by themselves: of 医療法人A会 東 病院, 東 病院 is the name. */
  private static final Set<String> GENERIC =
      Set.of(
          "病院", "医院", "診療所", "クリニック", "附属病院", "付属病院", "総合病院", "大学", "大学院", "短期大学", "高等学校", "高校",
          "中学校", "小学校", "幼稚園", "保育園", "センター", "研究所", "本部", "支部", "事務局", "事業所", "本社", "支社", "支店");

  public LegalName {
    forms = List.copyOf(forms);
  }

  /** Takes a folded name apart. A name of nothing but legal forms keeps one as its core. */
  public static LegalName parse(String folded) {
    return new Parser(folded).parse();
  }

  /** True where both have the same legal forms, wherever these stand. */
  public boolean sameForm(LegalName other) {
    return forms.size() == other.forms.size() && forms.containsAll(other.forms);
  }

  /** True where both have the same legal forms in the same place. */
  public boolean sameFormAndPosition(LegalName other) {
    return sameForm(other) && position == other.position;
  }

  private static final class Parser {

    private final String name;

    /** The name with kana as legal forms are spelled: one for one, so that places are the same. */
    private final String sounded;

    private final List<LegalForm> forms = new ArrayList<>();
    private Position position = Position.NONE;
    private boolean runsInstitutions;
    private int from;
    private int to;

    Parser(String folded) {
      name = folded;
      sounded = Kana.bigKatakana(folded);
      to = folded.length();
    }

    LegalName parse() {
      trim();
      while (takeFront() || takeBack()) {
        trim();
      }
      String core = coreWithoutMiddle();
      return new LegalName(core, forms, position, institution(core));
    }

    private boolean takeFront() {
      if (from >= to) {
        return false;
      }
      Optional<Found> found =
          JapaneseForms.atFront(sounded, from, to)
              .or(() -> LatinForms.atFront(name, from, to))
              .filter(form -> isName(form.end(), to));
      found.ifPresent(
          form -> {
            from = form.end();
            runsInstitutions |= runsInstitutions(form);
            take(form.form(), Position.FRONT);
          });
      return found.isPresent();
    }

    /** In Japanese alone: the blanks of Latin names part words, not bodies. */
    private boolean runsInstitutions(Found form) {
      return form.form().kind() == LegalForm.Kind.INSTITUTION
          && !Latin.isLetter(name.charAt(form.start()));
    }

    private boolean takeBack() {
      if (from >= to) {
        return false;
      }
      Optional<Found> found =
          JapaneseForms.atBack(sounded, from, to)
              .or(() -> LatinForms.atBack(name, from, to))
              .filter(form -> isName(from, form.start()));
      found.ifPresent(
          form -> {
            to = form.start();
            take(form.form(), Position.BACK);
          });
      return found.isPresent();
    }

    private void take(LegalForm form, Position where) {
      forms.add(form);
      position = position == Position.NONE ? where : position;
    }

    private String coreWithoutMiddle() {
      Optional<Found> found =
          JapaneseForms.inMiddle(sounded, from, to)
              .filter(form -> isName(from, form.start()) && isName(form.end(), to));
      found.ifPresent(form -> take(form.form(), Position.MIDDLE));
      return found
          .map(form -> core(from, form.start()) + " " + core(form.end(), to))
          .orElseGet(() -> name.substring(from, to));
    }

    private String core(int start, int end) {
      return name.substring(start, end).strip();
    }

    private Optional<String> institution(String core) {
      int blank = runsInstitutions ? core.lastIndexOf(' ') : -1;
      while (blank >= 0 && GENERIC.contains(core.substring(blank + 1))) {
        blank = core.lastIndexOf(' ', blank - 1);
      }
      return blank < 0 ? Optional.empty() : Optional.of(core.substring(blank + 1));
    }

    private void trim() {
      while (from < to && isSeparator(name.charAt(from))) {
        from++;
      }
      while (from < to && isSeparator(name.charAt(to - 1))) {
        to--;
      }
    }

    private boolean isName(int start, int end) {
      return Letters.areIn(name, start, end);
    }

    private static boolean isSeparator(char c) {
      return c == ' ' || c == '・' || c == ',' || c == '&';
    }
  }
}
