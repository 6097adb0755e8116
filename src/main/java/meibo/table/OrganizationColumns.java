package meibo.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import meibo.catalog.Address;
import meibo.catalog.Coded;
import meibo.catalog.Organization;
import meibo.catalog.Text;

/** Every key of an organization as a column, in the order of the data format. */
final class OrganizationColumns {

  static final List<Column> ALL =
      List.of(
          column("id", "ID", "ID", o -> Optional.of(o.id())),
          column("category", "種別", "Category", o -> Optional.of(o.category())),
          column("name.ja", "名称", "Name (Japanese)", o -> o.name().ja()),
          column("name.kana", "よみ", "Reading", o -> o.name().kana()),
          column("name.en", "英語名", "Name (English)", o -> o.name().en()),
          list("aliases", "別名", "Other names", Organization::aliases),
          list("formerNames", "旧名称", "Former names", Organization::formerNames),
          column("status", "状態", "Status", o -> o.status().map(Coded::id)),
          column("basis", "掲載根拠", "Basis", o -> o.basis().map(Coded::id)),
          Column.date("since", "在籍開始", "Since", Organization.class, Organization::since),
          Column.date("until", "在籍終了", "Until", Organization.class, Organization::until),
          Column.date("updated", "更新日", "Updated", Organization.class, Organization::updated),
          list("sectors", "分野", "Sectors", Organization::sectors),
          list("clusters", "領域", "Cluster areas", Organization::clusters),
          column("description.ja", "説明", "Description (Japanese)", o -> o.description().ja()),
          column("description.en", "英語説明", "Description (English)", o -> o.description().en()),
          list("products", "製品", "Products", Organization::products),
          address("address.postalCode", "郵便番号", "Postal code", Address::postalCode),
          address("address.text", "住所", "Address", Address::text),
          address("address.building", "建物", "Building", Address::building),
          address("address.facility", "施設", "Facility", Address::facility),
          Column.of(
              "website",
              Text.of("ウェブサイト", "Website"),
              Column.Kind.LINK,
              Organization.class,
              Organization::website),
          column("headquarters", "本社所在地", "Headquarters", Organization::headquarters),
          column("parent", "親組織", "Parent", Organization::parent),
          column("parentName", "親組織名", "Parent's name", Organization::parentName),
          column("corporateNumber", "法人番号", "Corporate number", Organization::corporateNumber),
          Column.of(
              "ror",
              Text.of("ROR ID", "ROR ID"),
              Column.Kind.LINK,
              Organization.class,
              Organization::ror),
          Column.sources(Organization.class));

  private OrganizationColumns() {}

  private static Column column(
      String key, String ja, String en, Function<Organization, Optional<String>> value) {
    return Column.text(key, ja, en, Organization.class, value);
  }

  private static Column list(
      String key, String ja, String en, Function<Organization, List<String>> values) {
    return Column.list(key, ja, en, Organization.class, values);
  }

  private static Column address(
      String key, String ja, String en, Function<Address, Optional<String>> value) {
    return column(key, ja, en, o -> o.address().flatMap(value));
  }
}
