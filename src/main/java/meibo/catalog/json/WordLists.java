package meibo.catalog.json;

import java.util.ArrayList;
import java.util.List;

/** Words by language, as the data writes them: {@code {"ja": […], "en": […]}}. */
record WordLists(List<String> ja, List<String> en) {

  static final WordLists NONE = new WordLists(List.of(), List.of());

  static WordLists of(Keys<WordLists> keys) {
    return new WordLists(
        keys.list("ja", Format.TEXT, WordLists::ja), keys.list("en", Format.TEXT, WordLists::en));
  }

  List<String> all() {
    List<String> all = new ArrayList<>(ja);
    all.addAll(en);
    return all;
  }
}
