package meibo.load;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import meibo.catalog.CaseStudy;
import meibo.catalog.Companions;
import meibo.catalog.Concept;
import meibo.catalog.DirectoryInfo;
import meibo.catalog.Entry;
import meibo.catalog.EntryType;
import meibo.catalog.Facility;
import meibo.catalog.Organization;
import meibo.catalog.Outline;
import meibo.catalog.SupportService;
import meibo.catalog.Vocabulary;
import meibo.catalog.json.CompanionReader;
import meibo.catalog.json.Read;

/**
 * Reads the data files of a directory. What is small is read and held at once; organizations, of
 * which there may be millions, only stream through.
 */
public final class CatalogReader {

  private final DataFiles files;
  private final Problems found = new Problems();
  private final DirectoryInfo directory;
  private final Optional<Outline> outline;
  private final Vocabulary vocabulary;
  private final List<Concept> thesaurus;
  private final String userDictionary;
  private final HeldEntries<CaseStudy> caseStudies;
  private final HeldEntries<Facility> facilities;
  private final HeldEntries<SupportService> services;

  private CatalogReader(DataFiles files) throws IOException {
    this.files = files;
    directory =
        new JsonFile(files, DataFile.DIRECTORY, found)
            .read(CompanionReader::directory, DirectoryInfo.unnamed());
    outline =
        new JsonFile(files, DataFile.OUTLINE, found)
            .read(json -> optional(CompanionReader.outline(json)), Optional.empty());
    vocabulary = VocabularyFile.read(files, found);
    thesaurus = ThesaurusFile.read(files, found);
    userDictionary = UserDictionaryFile.read(files, found);
    caseStudies = HeldEntries.read(file(EntryType.CASE_STUDY, found), CaseStudy.class);
    facilities = HeldEntries.read(file(EntryType.FACILITY, found), Facility.class);
    services = HeldEntries.read(file(EntryType.SERVICE, found), SupportService.class);
  }

  /** Reads everything but the organizations. */
  public static CatalogReader open(DataFiles files) throws IOException {
    return new CatalogReader(files);
  }

  /** Reads everything and keeps the organizations nowhere: is the directory sound? */
  public static Checked check(DataFiles files) throws IOException {
    return open(files).read((entry, line, json) -> {});
  }

  /**
   * What is known before the organizations are read: the vocabulary lacks the ids that label
   * themselves, which {@link Checked.Sound#companions} has.
   */
  public Companions companions() {
    return companions(vocabulary);
  }

  /**
   * Sends all entries to the sink, type by type and in the order of their files, and checks them on
   * the way. The first problem ends the sending, but not the checking: whoever publishes must wait
   * for the answer.
   */
  public Checked read(EntrySink sink) throws IOException {
    Pass pass = new Pass(sink);
    pass.readOrganizations();
    pass.checkOthers();
    pass.sendOthers();
    return pass.outcome();
  }

  private EntryFile file(EntryType type, Problems problems) {
    return new EntryFile(files, type, problems);
  }

  private static <T> Read<Optional<T>> optional(Read<T> read) {
    return switch (read) {
      case Read.Good<T>(T value) -> new Read.Good<>(Optional.of(value));
      case Read.Bad<T> bad -> new Read.Bad<>(bad.problems(), bad.id());
    };
  }

  private Companions companions(Vocabulary complete) {
    return new Companions(
        directory,
        outline,
        complete,
        thesaurus,
        userDictionary,
        caseStudies.entries(),
        facilities.entries(),
        services.entries());
  }

  /** One time through the organizations. */
  private final class Pass implements EntryFile.Lines {

    private final Problems problems = new Problems(found);
    private final OrganizationIds ids = new OrganizationIds();
    private final References references =
        new References(
            vocabulary,
            Optional.of(facilities).filter(f -> files.has(DataFile.FACILITIES)),
            ids,
            problems);
    private final EntrySink sink;
    private long organizations;

    Pass(EntrySink sink) {
      this.sink = sink;
    }

    void readOrganizations() throws IOException {
      if (!files.has(DataFile.ORGANIZATIONS)) {
        problems.addWhole(
            DataFile.ORGANIZATIONS, "", "a file in " + files.folder().toAbsolutePath(), "none");
      }
      file(EntryType.ORGANIZATION, problems).forEach(this);
      ids.reportParents(problems);
    }

    @Override
    public void sound(Line line, Entry entry) throws IOException {
      Organization organization = (Organization) entry;
      organizations++;
      remember(line, organization.id(), organization.parent());
      references.check(organization, line.number());
      if (problems.count() == 0) {
        sink.accept(organization, line.number(), line.bytes());
      }
    }

    @Override
    public void unsound(Line line, String id) {
      remember(line, id, Optional.empty());
    }

    private void remember(Line line, String id, Optional<String> parent) {
      ids.add(id, line.number(), parent)
          .ifPresent(
              first ->
                  RepeatedId.report(DataFile.ORGANIZATIONS, line.number(), id, first, problems));
    }

    void checkOthers() throws IOException {
      caseStudies.forEach(references::check);
      facilities.forEach(references::check);
      services.forEach(references::check);
      new JsonFile(files, DataFile.DIRECTORY, problems).report(references.misfits(directory));
    }

    void sendOthers() throws IOException {
      if (problems.count() == 0) {
        caseStudies.sendTo(sink);
        facilities.sendTo(sink);
        services.sendTo(sink);
      }
    }

    Checked outcome() {
      return problems.count() == 0
          ? new Checked.Sound(companions(references.vocabulary()), organizations)
          : new Checked.Unsound(problems.sorted(), problems.count());
    }
  }
}
