package meibo.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import meibo.bench.NameParts.Part;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * One name: its parts, the legal form and where it stands.
 *
 * @param trade the last part: what a company does, or what an institution is
 * @param kind the number of the institution in {@link NameParts#INSTITUTIONS}, -1 for a company
 */
record SyntheticName(List<Part> parts, Part trade, int kind, String form, boolean formBefore) {

  /** Shares in a hundred: guesses at what the register of corporations looks like. */
  private static final int COMPANIES = 90;

  private static final int FORM_BEFORE = 62;
  private static final int LISTED_HEADS = 40;
  private static final int TWO_HEADS = 50;

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private static final Weighted<String> COMPANY_FORMS =
      Weighted.of("株式会社 64", "有限会社 22", "合同会社 12", "合資会社 1", "合名会社 1");

  /** By kind of institution; {@code -} has none in its name. */
  private static final List<Weighted<String>> INSTITUTION_FORMS =
      List.of(
          Weighted.of("- 85", "学校法人 15"),
          Weighted.of("- 45", "医療法人 30", "医療法人社団 25"),
          Weighted.of("- 55", "一般社団法人 25", "一般財団法人 20"),
          Weighted.of("- 60", "医療法人社団 40"),
          Weighted.of("公益財団法人 60", "一般財団法人 40"),
          Weighted.of("- 50", "特定非営利活動法人 10", "医療法人 40"));

  static SyntheticName any(Random random) {
    boolean company = random.nextInt(100) < COMPANIES;
    int kind = company ? -1 : random.nextInt(NameParts.INSTITUTIONS.size());
    List<Part> parts = new ArrayList<>(List.of(head(random)));
    if (random.nextInt(100) < TWO_HEADS) {
      parts.add(Weighted.early(NameParts.HEADS, random));
    }
    Part trade =
        company ? Weighted.early(NameParts.TRADES, random) : NameParts.INSTITUTIONS.get(kind);
    parts.add(trade);
    String form = (company ? COMPANY_FORMS : INSTITUTION_FORMS.get(kind)).any(random);
    boolean before = !company || random.nextInt(100) < FORM_BEFORE;
    return new SyntheticName(List.copyOf(parts), trade, kind, form.replace("-", ""), before);
  }

  private static Part head(Random random) {
    return random.nextInt(100) < LISTED_HEADS
        ? Weighted.early(NameParts.HEADS, random)
        : Weighted.early(NameParts.FIRST, random).and(Weighted.early(NameParts.SECOND, random));
  }

  boolean isCompany() {
    return kind < 0;
  }

  /** As a record has it. */
  ObjectNode json(boolean withReading, boolean withEnglish) {
    String whole = parts.stream().map(Part::ja).collect(Collectors.joining());
    ObjectNode name = JSON.createObjectNode();
    name.put("ja", formBefore ? form + whole : whole + form);
    if (withReading) {
      name.put("kana", parts.stream().map(Part::kana).collect(Collectors.joining()));
    }
    if (withEnglish) {
      String en = parts.stream().map(Part::en).collect(Collectors.joining(" "));
      name.put("en", isCompany() ? en + (form.equals("合同会社") ? " LLC" : " Co., Ltd.") : en);
    }
    return name;
  }
}
