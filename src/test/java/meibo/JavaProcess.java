package meibo;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
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

  /** The command that serves the directory on a free port. */
  static List<String> server(LiveDirectory directory) {
    return command(
        "--enable-native-access=ALL-UNNAMED",
        "meibo.App",
        "serve",
        "--port",
        "0",
        "--data",
        directory.data().toString(),
        "--index",
        directory.index().toString());
  }

  /** Where a server that has just been started says that it serves. */
  static URI address(Process server) throws IOException {
    String said = server.inputReader(StandardCharsets.UTF_8).readLine();
    return URI.create(said.replace("Meibo serves at ", ""));
  }

  /** A program of the Java that runs the tests. */
  static String program(String name) {
    return Path.of(System.getProperty("java.home"), "bin", name).toString();
  }
}
