package meibo.load;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.function.Function;
import meibo.catalog.json.KeyLines;
import meibo.catalog.json.KeyProblem;
import meibo.catalog.json.Read;

/** Reads a file that is one JSON object over many lines. */
record JsonFile(DataFiles files, DataFile file, Problems problems) {

  /** What the file holds; where it is absent or has a problem, what holds without it. */
  <T> T read(Function<byte[], Read<T>> reader, T without) throws IOException {
    if (!files.has(file) || !isUtf8()) {
      return without;
    }
    byte[] json = Files.readAllBytes(files.path(file));
    return switch (reader.apply(json)) {
      case Read.Good<T>(T value) -> value;
      case Read.Bad<T> bad -> {
        report(bad.problems(), new KeyLines(json));
        yield without;
      }
    };
  }

  /** Reports what is wrong with a file that could be read, but does not fit the others. */
  void report(List<KeyProblem> misfits) throws IOException {
    if (!misfits.isEmpty()) {
      report(misfits, new KeyLines(Files.readAllBytes(files.path(file))));
    }
  }

  private void report(List<KeyProblem> wrong, KeyLines lines) {
    wrong.forEach(p -> problems.add(Problem.of(file, lines.of(p.key()), p)));
  }

  private boolean isUtf8() throws IOException {
    long before = problems.count();
    LineReader.forEach(files, file, problems, line -> {});
    return problems.count() == before;
  }
}
