package meibo.load;

import java.io.IOException;
import meibo.catalog.Entry;
import meibo.catalog.EntryType;
import meibo.catalog.json.EntryReader;
import meibo.catalog.json.Read;

/** Reads the file of one type of entry. A file that is not there has no entries. */
record EntryFile(DataFiles files, EntryType type, Problems problems) {

  /** What is done with the lines. */
  interface Lines {

    void sound(Line line, Entry entry) throws IOException;

    /** The line's problems have been reported; its id may still be referred to. */
    void unsound(Line line, String id);
  }

  DataFile file() {
    return DataFile.of(type);
  }

  /** Goes through the file in its order. */
  void forEach(Lines lines) throws IOException {
    if (files.has(file())) {
      LineReader.forEach(files, file(), problems, line -> take(line, lines));
    }
  }

  private void take(Line line, Lines lines) throws IOException {
    switch (EntryReader.read(type, line.bytes())) {
      case Read.Good<Entry>(Entry entry) -> lines.sound(line, entry);
      case Read.Bad<Entry> bad -> {
        problems.add(file(), line.number(), bad.problems());
        bad.id().ifPresent(id -> lines.unsound(line, id));
      }
    }
  }
}
