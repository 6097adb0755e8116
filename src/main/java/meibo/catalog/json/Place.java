package meibo.catalog.json;

import java.util.Optional;

/** Where in a JSON text an object stands; its path is put together only when a message needs it. */
record Place(Optional<Place> in, String step) {

  static final Place TOP = new Place(Optional.empty(), "");

  Place key(String key) {
    return new Place(Optional.of(this), key);
  }

  Place element(int index) {
    return new Place(Optional.of(this), "[" + index + "]");
  }

  /** {@code sources[0].asOf}. */
  String path() {
    String before = in.map(Place::path).orElse("");
    boolean needsDot = !before.isEmpty() && !step.startsWith("[");
    return needsDot ? before + "." + step : before + step;
  }
}
