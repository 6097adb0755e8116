package meibo.catalog.json;

import java.util.Optional;
import meibo.catalog.DirectoryInfo;
import meibo.catalog.DirectoryInfo.AreaNote;
import meibo.catalog.DirectoryInfo.Attribution;
import meibo.catalog.DirectoryInfo.Contact;
import meibo.catalog.DirectoryInfo.ExpectedCount;
import meibo.catalog.DirectoryInfo.Licence;
import meibo.catalog.DirectoryInfo.Owner;
import meibo.catalog.DirectoryInfo.Seed;
import meibo.catalog.DirectoryInfo.Statement;
import meibo.catalog.DirectoryInfo.Vision;
import meibo.catalog.Text;

/** The keys of {@code directory.json}. */
final class DirectoryShapes {

  private static final Keys.Bounds COUNT =
      new Keys.Bounds(0, 1_000_000_000, true, "a whole number from 0");

  private static final Licence NO_LICENCE = new Licence("", Text.NONE, Optional.empty());

  private DirectoryShapes() {}

  static DirectoryInfo directory(Keys<DirectoryInfo> keys) {
    return new DirectoryInfo(
        keys.required("name", EntryShapes::text, Text.NONE, DirectoryInfo::name),
        keys.optional("kana", Format.KANA, DirectoryInfo::kana),
        keys.date("started", DirectoryInfo::started),
        keys.text("place", DirectoryInfo::place),
        keys.text("listing", DirectoryInfo::listing),
        keys.optional("expected", DirectoryShapes::expected, DirectoryInfo::expected),
        keys.optional("owner", DirectoryShapes::owner, DirectoryInfo::owner),
        keys.optional("licence", DirectoryShapes::licences, DirectoryInfo::licence),
        keys.list("attributions", DirectoryShapes::attribution, DirectoryInfo::attributions),
        keys.optional("contact", DirectoryShapes::contact, DirectoryInfo::contact),
        keys.optional("seed", DirectoryShapes::seed, DirectoryInfo::seed),
        keys.list("figures", FigureShapes::figure, DirectoryInfo::figures),
        keys.list("facts", FigureShapes::fact, DirectoryInfo::facts),
        keys.list("history", DirectoryShapes::statement, DirectoryInfo::history),
        keys.list("purposes", DirectoryShapes::statement, DirectoryInfo::purposes),
        keys.list("visions", DirectoryShapes::vision, DirectoryInfo::visions),
        keys.list("visionConcepts", DirectoryShapes::statement, DirectoryInfo::visionConcepts),
        keys.list("clusters", DirectoryShapes::area, DirectoryInfo::clusters));
  }

  private static ExpectedCount expected(Keys<ExpectedCount> keys) {
    return new ExpectedCount(
        (long) keys.number("count", COUNT, ExpectedCount::count),
        keys.flag("approximate", ExpectedCount::approximate),
        keys.date("asOf", ExpectedCount::asOf),
        keys.list("sources", EntryShapes::source, ExpectedCount::sources));
  }

  private static Owner owner(Keys<Owner> keys) {
    return new Owner(
        keys.required("name", EntryShapes::text, Text.NONE, Owner::name),
        keys.optional("url", Format.URL, Owner::url));
  }

  /** Only the data has a licence of its own here; the key leaves room for others. */
  private static Licence licences(Keys<Licence> keys) {
    return keys.required("data", DirectoryShapes::licence, NO_LICENCE, licence -> licence);
  }

  private static Licence licence(Keys<Licence> keys) {
    return new Licence(
        keys.required("id", Format.TEXT, Licence::id),
        keys.text("name", Licence::name),
        keys.optional("url", Format.URL, Licence::url));
  }

  private static Attribution attribution(Keys<Attribution> keys) {
    return new Attribution(
        keys.required("text", EntryShapes::text, Text.NONE, Attribution::text),
        keys.optional("url", Format.URL, Attribution::url));
  }

  private static Contact contact(Keys<Contact> keys) {
    keys.needsOneOf("url", "email");
    return new Contact(
        keys.optional("url", Format.URL, Contact::url),
        keys.optional("email", Format.EMAIL, Contact::email));
  }

  private static Seed seed(Keys<Seed> keys) {
    return new Seed(keys.text("publisher", Seed::publisher), keys.text("note", Seed::note));
  }

  private static Statement statement(Keys<Statement> keys) {
    return new Statement(
        keys.date("date", Statement::date),
        keys.required("text", EntryShapes::text, Text.NONE, Statement::text),
        keys.list("sources", EntryShapes::source, Statement::sources));
  }

  private static Vision vision(Keys<Vision> keys) {
    return new Vision(
        keys.optionalNumber("no", COUNT, v -> v.number().map(Integer::doubleValue))
            .map(Double::intValue),
        keys.required("title", EntryShapes::text, Text.NONE, Vision::title),
        keys.text("summary", Vision::summary),
        keys.list("initiatives", EntryShapes::text, Vision::initiatives),
        keys.list("sources", EntryShapes::source, Vision::sources));
  }

  private static AreaNote area(Keys<AreaNote> keys) {
    return new AreaNote(
        keys.required("id", Format.TEXT, AreaNote::id),
        keys.required("text", EntryShapes::text, Text.NONE, AreaNote::text),
        keys.list("sources", EntryShapes::source, AreaNote::sources));
  }
}
