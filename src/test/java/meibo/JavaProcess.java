package meibo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A process of its own, of the Java and the classes of the tests. */
public final class JavaProcess {

  private JavaProcess() {}

  /** It is given options of Java, the class to run, its arguments; its errors show beside ours. */
  public static Process start(String... arguments) throws IOException {
    return new ProcessBuilder(command(arguments))
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  /** The same for who starts it in another way. */
  public static List<String> command(String... arguments) {
    return Stream.concat(
            Stream.of(program("java"), "-cp", System.getProperty("java.class.path")),
            Stream.of(arguments))
        .toList();
  }

  /** The command of the program itself, quick to start: it does little. */
  static List<String> app(String... arguments) {
    String[] quick = {"--enable-native-access=ALL-UNNAMED", "-XX:TieredStopAtLevel=1", "meibo.App"};
    return Stream.concat(command(quick).stream(), Stream.of(arguments)).toList();
  }

  /** A program of the Java that runs the tests. */
  static String program(String name) {
    return Path.of(System.getProperty("java.home"), "bin", name).toString();
  }
}
