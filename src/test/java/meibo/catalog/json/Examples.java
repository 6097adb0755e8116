package meibo.catalog.json;

import java.util.Map;
import meibo.catalog.EntryType;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Entries as curators write them, one of each type with every key that it may have at once: a
 * parent has an id or a name.
 */
final class Examples {

  static final JsonMapper JSON = JsonMapper.builder().build();

  static final String SMALL_ORGANIZATION =
      """
      {"id":"a","category":"company","name":{"ja":"甲"},"sources":[{"seed":true}]}""";

  static final String FULL_ORGANIZATION =
      """
      {"id":"minato-robotics","category":"company",\
      "name":{"ja":"株式会社港ロボティクス","kana":"ミナトロボティクス","en":"Minato Robotics"},\
      "aliases":["港ロボ","MR"],"formerNames":["港機械"],"status":"former","basis":"reported",\
      "since":"2018-08","until":"2024","updated":"2026-11-01",\
      "sectors":["medical-devices","it"],"clusters":["medical"],\
      "description":{"ja":"手術を助ける機械をつくる。","en":"Makes machines that help surgeons."},\
      "products":["Arm®","腕🦾"],\
      "address":{"postalCode":"650-0047","text":"港島南町1-1","building":"第一埠頭","facility":"pier-one"},\
      "website":"https://minato.example/会社","headquarters":"JP-28","parent":"minato-holdings",\
      "corporateNumber":"3011803004506",\
      "ror":"https://ror.org/05dxps055",\
      "sources":[{"url":"https://news.example/1","publisher":"港新聞","asOf":"2018-08-01",\
      "for":["address","since"]},{"seed":true}]}""";

  static final String FULL_CASE_STUDY =
      """
      {"id":"arm","stage":"product","title":{"ja":"腕の開発","en":"The arm"},\
      "summary":{"ja":"腕ができるまで。"},"sectors":["medical-devices"],\
      "organizations":["minato-robotics"],"otherOrganizations":["山手病院"],"year":"2022",\
      "products":["Arm®"],"sources":[{"seed":true,"asOf":"2022"}]}""";

  static final String FULL_FACILITY =
      """
      {"id":"pier-one","name":{"ja":"第一埠頭","kana":"ダイイチ フトウ","en":"Pier One"},\
      "aliases":["P1"],"address":{"text":"港島南町1-1"},"location":{"lat":34.6591,"lon":135},\
      "opened":"2005-11","closed":"2025","planned":"2030","description":{"en":"A pier."},\
      "sources":[{"url":"https://pier.example/"}]}""";

  static final String FULL_SERVICE =
      """
      {"id":"desk","title":{"ja":"相談窓口"},"summary":{"ja":"何でも聞く。","en":"Hears everything."},\
      "phase":"needs","provider":"minato-robotics","sources":[{"seed":true}]}""";

  static final Map<EntryType, String> FULL =
      Map.of(
          EntryType.ORGANIZATION, FULL_ORGANIZATION,
          EntryType.CASE_STUDY, FULL_CASE_STUDY,
          EntryType.FACILITY, FULL_FACILITY,
          EntryType.SERVICE, FULL_SERVICE);

  private Examples() {}

  /** The JSON with the keys of the change put in place of its own. */
  static String changed(String json, String change) {
    ObjectNode tree = (ObjectNode) JSON.readTree(json);
    tree.setAll((ObjectNode) JSON.readTree(change));
    return tree.toString();
  }
}
