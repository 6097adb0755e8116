package meibo.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import meibo.catalog.Address;
import meibo.catalog.Facility;
import meibo.catalog.Location;
import meibo.catalog.PartialDate;
import meibo.catalog.Text;

/** Every key of a facility as a column, in the order of the data format. */
final class FacilityColumns {

  static final List<Column> ALL =
      List.of(
          column("id", "ID", "ID", f -> Optional.of(f.id())),
          column("name.ja", "名称", "Name (Japanese)", f -> f.name().ja()),
          column("name.kana", "よみ", "Reading", f -> f.name().kana()),
          column("name.en", "英語名", "Name (English)", f -> f.name().en()),
          Column.list("aliases", "別名", "Other names", Facility.class, Facility::aliases),
          address("address.postalCode", "郵便番号", "Postal code", Address::postalCode),
          address("address.text", "住所", "Address", Address::text),
          address("address.building", "建物", "Building", Address::building),
          address("address.facility", "施設", "Facility", Address::facility),
          location("location.lat", "緯度", "Latitude", Location::lat),
          location("location.lon", "経度", "Longitude", Location::lon),
          date("opened", "開設", "Opened", Facility::opened),
          date("closed", "閉鎖", "Closed", Facility::closed),
          date("planned", "予定", "Planned", Facility::planned),
          column("description.ja", "説明", "Description (Japanese)", f -> f.description().ja()),
          column("description.en", "英語説明", "Description (English)", f -> f.description().en()),
          Column.sources(Facility.class));

  private FacilityColumns() {}

  private static Column column(
      String key, String ja, String en, Function<Facility, Optional<String>> value) {
    return Column.text(key, ja, en, Facility.class, value);
  }

  private static Column date(
      String key, String ja, String en, Function<Facility, Optional<PartialDate>> value) {
    return Column.date(key, ja, en, Facility.class, value);
  }

  private static Column address(
      String key, String ja, String en, Function<Address, Optional<String>> value) {
    return column(key, ja, en, f -> f.address().flatMap(value));
  }

  private static Column location(
      String key, String ja, String en, Function<Location, Double> degrees) {
    return Column.of(
        key,
        Text.of(ja, en),
        Column.Kind.NUMBER,
        Facility.class,
        f -> f.location().map(degrees).map(d -> Double.toString(d)));
  }
}
