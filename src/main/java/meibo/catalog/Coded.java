package meibo.catalog;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A value of a closed list that data, addresses and answers write as a short code. */
public interface Coded {

  /** The code: {@code case-study}. */
  String id();

  /** The value whose code is {@code id}, if the list has it. */
  static <E extends Enum<E> & Coded> Optional<E> find(Class<E> list, String id) {
    for (E value : list.getEnumConstants()) {
      if (value.id().equals(id)) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }

  /** All codes of the list, in its order. */
  static <E extends Enum<E> & Coded> List<String> ids(Class<E> list) {
    return Arrays.stream(list.getEnumConstants()).map(Coded::id).toList();
  }
}
