package meibo;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.function.Consumer;
import meibo.catalog.Companions;
import meibo.catalog.Entry;
import meibo.catalog.RecordJson;
import meibo.catalog.json.EntryWriter;
import meibo.index.DocumentBuilder;
import meibo.index.Drawings;
import meibo.index.DrawnText;
import meibo.index.Fingerprint;
import meibo.load.CatalogReader;
import meibo.load.Checked;
import meibo.load.DataDigest;
import meibo.load.DataFiles;
import meibo.load.SmallFiles;
import meibo.search.IndexPublisher;
import meibo.search.SyncReport;
import meibo.text.Folding;
import meibo.text.Morphology;
import meibo.text.NameAnalysis;

/** The way of the data from the files into the index: files, entries, documents, commit. */
final class Archive {

  private final DataFiles files;
  private final IndexHome home;

  Archive(DataFiles files, IndexHome home) {
    this.files = files;
    this.home = home;
  }

  /** Language work as the directory's own dictionary has it. */
  static NameAnalysis language(Companions companions) {
    return new NameAnalysis(
        Morphology.with(new StringReader(companions.userDictionary()), Folding::text));
  }

  /** What an index of these files says that it is made from. */
  static String digest(DataFiles files) throws IOException {
    return Fingerprint.ofSources(DataDigest.of(files));
  }

  /**
   * Brings the index in line with the files, in one commit.
   *
   * @throws UnsoundData where the files have a problem; the index stays as it was
   */
  SyncReport sync() throws IOException {
    String digest = digest(files);
    CatalogReader reader = CatalogReader.open(files);
    Companions companions = reader.companions();
    try (IndexPublisher publisher = home.publisher()) {
      return publisher.sync(
          Fingerprint.ofLanguage(companions),
          digest,
          SmallFiles.read(files),
          sink -> send(reader, companions, sink));
    }
  }

  private static void send(
      CatalogReader reader, Companions companions, Consumer<IndexPublisher.Draft> sink)
      throws IOException {
    DocumentBuilder builder = new DocumentBuilder(language(companions), companions.vocabulary());
    Drawings drawings = new Drawings(companions);
    Checked outcome =
        reader.read((entry, line, json) -> sink.accept(draft(entry, builder, drawings)));
    if (outcome instanceof Checked.Unsound unsound) {
      throw new UnsoundData(unsound);
    }
  }

  private static IndexPublisher.Draft draft(
      Entry entry, DocumentBuilder builder, Drawings drawings) {
    RecordJson record = new RecordJson(EntryWriter.write(entry));
    List<DrawnText> drawn = drawings.of(entry);
    String fingerprint = Fingerprint.of(record, drawn);
    return new IndexPublisher.Draft(
        entry.key(), fingerprint, () -> builder.document(entry, record, fingerprint, drawn));
  }
}
