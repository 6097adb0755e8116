package meibo.web.page;

/** Licence, disclaimer, links and privacy. */
public record TermsPage(Frame frame) implements Page {}
