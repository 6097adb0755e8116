package meibo.web.page;

import java.util.List;
import java.util.Optional;
import meibo.catalog.DirectoryInfo.Contact;
import meibo.catalog.Entry;
import meibo.web.page.RecordPage.Feedback;

/** How a reader of an entry's page reaches the owner of the listing, if there is a way. */
final class FeedbackLinks {

  private final Frame frame;
  private final String name;

  FeedbackLinks(Frame frame, Entry entry) {
    this.frame = frame;
    this.name = entry.name().in(frame.language());
  }

  Feedback feedback() {
    return frame.site().info().contact().map(this::reachable).orElseGet(this::unreachable);
  }

  private Feedback reachable(Contact contact) {
    String text =
        owner()
            .map(owner -> frame.say(RecordLabel.FEEDBACK_TEXT, owner))
            .orElseGet(() -> frame.say(RecordLabel.FEEDBACK_TEXT_NO_OWNER));
    return new Feedback(
        text,
        List.of(
            Link.of(
                frame.say(RecordLabel.CORRECTION),
                address(contact, RecordLabel.CORRECTION_SUBJECT)),
            Link.of(
                frame.say(RecordLabel.CONSULT), address(contact, RecordLabel.CONSULT_SUBJECT))));
  }

  /** A form gets the entry's page and subject as parameters that it may ignore. */
  private String address(Contact contact, Label subject) {
    String about = frame.say(subject, name);
    return contact
        .email()
        .map(email -> Addresses.mail(email, about))
        .or(() -> contact.url().map(url -> form(url, about)))
        .orElseThrow();
  }

  private String form(String url, String about) {
    return url
        + (url.contains("?") ? "&" : "?")
        + "subject="
        + Addresses.encode(about)
        + "&page="
        + Addresses.encode(frame.canonical());
  }

  private Feedback unreachable() {
    String text =
        owner()
            .map(owner -> frame.say(RecordLabel.NO_CONTACT, owner))
            .orElseGet(() -> frame.say(RecordLabel.NO_CONTACT_NO_OWNER));
    return new Feedback(text, List.of());
  }

  private Optional<String> owner() {
    return frame.site().info().owner().flatMap(o -> o.name().preferring(frame.language()));
  }
}
