package meibo.catalog;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** The prefectures of Japan by their codes (ISO 3166-2:JP). */
public final class Prefectures {

  private static final Map<String, Text> BY_CODE = read();

  private Prefectures() {}

  /** The name of the prefecture with the code; empty for other codes. */
  public static Optional<Text> of(String code) {
    return Optional.ofNullable(BY_CODE.get(code));
  }

  private static Map<String, Text> read() {
    try (InputStream in =
            Objects.requireNonNull(Prefectures.class.getResourceAsStream("prefectures.tsv"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .map(line -> line.split("\t"))
          .collect(Collectors.toUnmodifiableMap(p -> p[0], p -> Text.of(p[1], p[2])));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
