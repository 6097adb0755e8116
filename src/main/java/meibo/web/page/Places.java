package meibo.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import meibo.catalog.Address;
import meibo.catalog.Location;
import meibo.web.page.RecordPage.Value;

/** Where something is, line by line. */
final class Places {

  private Places() {}

  static List<Value> address(Wording words, Address address) {
    List<Value> lines = new ArrayList<>();
    String code = address.postalCode().map(c -> "〒" + c + " ").orElse("");
    String text = code + address.text().orElse("");
    if (!text.isBlank()) {
      lines.add(Value.plain(words.fact(text.strip())));
    }
    address
        .building()
        .filter(b -> !text.contains(b))
        .map(words::fact)
        .map(Value::plain)
        .ifPresent(lines::add);
    return lines;
  }

  /** A public map; the coordinates go there only when the link is followed. */
  static Value map(Wording words, Location at) {
    String url =
        String.format(Locale.ROOT, "https://maps.gsi.go.jp/#17/%.6f/%.6f/", at.lat(), at.lon());
    return Value.external(Shown.plain(words.say(RecordLabel.ON_MAP)), url);
  }
}
