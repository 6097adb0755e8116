package meibo.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import meibo.catalog.CaseStudy;
import meibo.catalog.Entry;
import meibo.catalog.EntryType;
import meibo.catalog.Organization;

/**
 * A value of a record that a visitor sees, and what it means that words are found in it.
 *
 * @param field the key of the value, as the API names it
 * @param named true where the value is a name, so that readings and beginnings count
 */
record FieldText(String field, String value, Why why, boolean named) {

  static List<FieldText> of(Entry entry) {
    List<FieldText> texts = new ArrayList<>();
    boolean titled = entry.type() == EntryType.CASE_STUDY || entry.type() == EntryType.SERVICE;
    String name = titled ? "title" : "name";
    String description = titled ? "summary" : "description";
    add(texts, name + ".ja", entry.name().ja(), Why.NAME, true);
    add(texts, name + ".en", entry.name().en(), Why.NAME, true);
    add(texts, name + ".kana", entry.name().kana(), Why.READING, true);
    list(texts, "aliases", entry.aliases(), Why.ALIAS, true);
    if (entry instanceof Organization o) {
      list(texts, "formerNames", o.formerNames(), Why.FORMER_NAME, true);
    }
    list(texts, "products", entry.products(), Why.PRODUCT, true);
    add(texts, description + ".ja", entry.description().ja(), Why.DESCRIPTION, false);
    add(texts, description + ".en", entry.description().en(), Why.DESCRIPTION, false);
    if (entry instanceof CaseStudy c) {
      list(texts, "otherOrganizations", c.otherOrganizations(), Why.NAME, true);
    }
    entry
        .address()
        .ifPresent(
            a -> {
              add(texts, "address.text", a.text(), Why.ADDRESS, false);
              add(texts, "address.building", a.building(), Why.ADDRESS, false);
              add(texts, "address.postalCode", a.postalCode(), Why.ADDRESS, false);
            });
    return texts;
  }

  private static void add(
      List<FieldText> texts, String field, Optional<String> value, Why why, boolean named) {
    value.ifPresent(v -> texts.add(new FieldText(field, v, why, named)));
  }

  private static void list(
      List<FieldText> texts, String field, List<String> values, Why why, boolean named) {
    for (int i = 0; i < values.size(); i++) {
      texts.add(new FieldText(field + "[" + i + "]", values.get(i), why, named));
    }
  }
}
