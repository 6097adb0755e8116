package meibo.quality;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * google-java-format over all sources, on the JDK that compiles them: one that runs inside an older
 * Maven JVM cannot parse record patterns.
 */
public final class Format {

  private static final Formatter FORMATTER = new Formatter();

  private Format() {}

  /** Rewrites every source that is not formatted. */
  public static void main(String... args) throws Exception {
    for (Path source : sources()) {
      String now = Files.readString(source);
      String wanted = formatted(now);
      if (!wanted.equals(now)) {
        Files.writeString(source, wanted);
        System.out.println("formatted " + source);
      }
    }
  }

  static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      return files.filter(f -> f.toString().endsWith(".java")).sorted().toList();
    }
  }

  static String formatted(String source) throws FormatterException {
    String lessImports = RemoveUnusedImports.removeUnusedImports(source);
    return FORMATTER.formatSource(ImportOrderer.reorderImports(lessImports, Style.GOOGLE));
  }
}
