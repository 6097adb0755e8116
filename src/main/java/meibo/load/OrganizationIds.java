package meibo.load;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefHash;

/**
 * The ids of all organizations and who belongs to whom, packed: some fifty bytes for each, so that
 * millions can be checked in a small heap.
 */
final class OrganizationIds {

  private static final int NONE = -1;

  /** Enough of a circle of parents to see where to break it. */
  private static final int MOST_SHOWN = 10;

  /** Numbers ids from 0 in the order in which they are first met. */
  private final BytesRefHash numbers = new BytesRefHash();

  /** By number: the line that the id stands in; 0 where it was only met as a parent. */
  private int[] lines = new int[0];

  /** By number: the parent's number. */
  private int[] parents = new int[0];

  /** Takes an organization in. The line of an earlier one with the same id, if there is one. */
  OptionalInt add(String id, int line, Optional<String> parent) {
    int number = number(id);
    if (lines[number] != 0) {
      return OptionalInt.of(lines[number]);
    }
    lines[number] = line;
    if (parent.isPresent()) {
      int parentNumber = number(parent.get()); // may replace the array
      parents[number] = parentNumber;
    }
    return OptionalInt.empty();
  }

  boolean has(String id) {
    int number = numbers.find(new BytesRef(id));
    return number != NONE && lines[number] != 0;
  }

  /** Reports parents that do not exist, and parents in a circle. */
  void reportParents(Problems problems) {
    int[] walks = new int[numbers.size()];
    for (int number = 0; number < walks.length; number++) {
      int parent = parents[number];
      if (parent != NONE && lines[parent] == 0) {
        problems.add(
            DataFile.ORGANIZATIONS,
            lines[number],
            "parent",
            "an id of organizations.jsonl",
            "\"" + id(parent) + "\"");
      }
      reportCircle(number, walks, problems);
    }
  }

  /** Walks up until it meets a number that this or an earlier walk has been at. */
  private void reportCircle(int from, int[] walks, Problems problems) {
    int walk = from + 1;
    int at = from;
    while (at != NONE && walks[at] == 0) {
      walks[at] = walk;
      at = parents[at];
    }
    if (at != NONE && walks[at] == walk) {
      problems.add(DataFile.ORGANIZATIONS, lines[at], "parent", "no circle of parents", circle(at));
    }
  }

  private String circle(int from) {
    List<String> ids = new ArrayList<>(List.of(id(from)));
    int at = from;
    do {
      at = parents[at];
      ids.add(ids.size() < MOST_SHOWN ? id(at) : "…");
    } while (at != from && ids.size() <= MOST_SHOWN);
    return String.join(" → ", ids);
  }

  private String id(int number) {
    return numbers.get(number, new BytesRef()).utf8ToString();
  }

  private int number(String id) {
    int number = numbers.add(new BytesRef(id));
    if (number < 0) {
      return -number - 1;
    }
    if (number >= lines.length) {
      int before = lines.length;
      lines = ArrayUtil.grow(lines, number + 1);
      parents = ArrayUtil.growExact(parents, lines.length);
      Arrays.fill(parents, before, parents.length, NONE);
    }
    return number;
  }
}
