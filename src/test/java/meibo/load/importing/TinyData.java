package meibo.load.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import meibo.catalog.EntryType;
import meibo.load.DataFiles;

/** A folder with a few records, spelled as no program spells them, and imports into it. */
final class TinyData {

  static final String ROBOT =
      "{\"id\": \"robot\", \"category\": \"company\", \"name\": {\"ja\": \"株式会社ロボット\"},"
          + " \"corporateNumber\": \"5140001112585\", \"sources\": [{\"seed\": true}]}\n";

  static final String ZEBRA =
      "{ \"category\": \"company\", \"id\": \"zebra\", \"name\": {\"ja\": \"縞馬\"},"
          + "  \"since\": \"2018-08\", \"sources\": [{\"seed\": true}]}\r\n";

  final Path folder;

  TinyData(Path folder) {
    this.folder = folder;
    write("organizations.jsonl", ROBOT + "\n" + ZEBRA);
  }

  DataFiles files() {
    return new DataFiles(folder);
  }

  String organizations() {
    try {
      return Files.readString(folder.resolve("organizations.jsonl"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path write(String name, String text) {
    return write(name, text, StandardCharsets.UTF_8);
  }

  Path write(String name, String text, Charset charset) {
    try {
      return Files.write(folder.resolve(name), text.getBytes(charset));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Brings a text in as a file of the name. */
  ImportReport bringIn(String name, String text) {
    return bringIn(write(name, text));
  }

  ImportReport bringIn(Path file) {
    return bringIn(new ImportRequest(file, EntryType.ORGANIZATION, false, false));
  }

  ImportReport bringIn(ImportRequest request) {
    try {
      return new Import(files(), request).run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
