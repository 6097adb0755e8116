package meibo.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.ja.dict.UserDictionary;
import org.apache.lucene.analysis.util.CSVUtil;

/**
 * A user dictionary in Kuromoji's format, checked before Lucene sees it, which stops at a bad row
 * without saying where.
 */
final class UserDictionaryFile {

  private static final int COLUMNS = 4;
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final UnaryOperator<String> folding;
  private final List<String> problems = new ArrayList<>();
  private final StringJoiner folded = new StringJoiner("\n");
  private final Set<String> surfaces = new HashSet<>();

  private UserDictionaryFile(UnaryOperator<String> folding) {
    this.folding = folding;
  }

  /** The dictionary, empty where no row is. */
  static Optional<UserDictionary> read(Reader csv, UnaryOperator<String> folding) {
    UserDictionaryFile file = new UserDictionaryFile(folding);
    try (BufferedReader lines = new BufferedReader(csv)) {
      int number = 1;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        file.add(number++, line);
      }
      if (!file.problems.isEmpty()) {
        throw new IllegalArgumentException(String.join("\n", file.problems));
      }
      return Optional.ofNullable(UserDictionary.open(new StringReader(file.folded.toString())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(int number, String line) {
    int comment = line.indexOf('#');
    String content = comment < 0 ? line : line.substring(0, comment);
    if (content.isBlank()) {
      return;
    }
    String[] row = CSVUtil.parse(content.strip());
    if (row.length != COLUMNS) {
      expect(number, "surface,segmentation,readings,class", content.strip());
      return;
    }
    String surface = row[0].strip();
    List<String> segments = BLANKS.splitAsStream(row[1].strip()).toList();
    List<String> readings = BLANKS.splitAsStream(row[2].strip()).toList();
    if (surface.isEmpty() || !String.join("", segments).equals(surface)) {
      expect(number, "a segmentation that joins to \"" + surface + "\"", row[1]);
    } else if (readings.size() != segments.size()) {
      expect(number, "as many readings as segments, " + segments.size(), row[2]);
    } else {
      addFolded(surface, segments, readings, row[3]);
    }
  }

  private void expect(int number, String expected, String found) {
    problems.add(
        "user dictionary line %d: expected %s, found \"%s\"".formatted(number, expected, found));
  }

  /**
   * Folding may look over the border of segments; then the word stays whole. Of rows that it makes
   * the same the first counts, since Kuromoji takes a surface once.
   */
  private void addFolded(String raw, List<String> rawSegments, List<String> readings, String tag) {
    String surface = folding.apply(raw);
    if (!surfaces.add(surface)) {
      return;
    }
    String segments = String.join(" ", rawSegments.stream().map(folding).toList());
    boolean fits = segments.replace(" ", "").equals(surface);
    folded.add(
        String.join(
            ",",
            CSVUtil.quoteEscape(surface),
            CSVUtil.quoteEscape(fits ? segments : surface),
            CSVUtil.quoteEscape(String.join(fits ? " " : "", readings)),
            CSVUtil.quoteEscape(tag.isBlank() ? "名詞-固有名詞" : tag)));
  }
}
