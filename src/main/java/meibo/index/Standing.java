package meibo.index;

/** Values of {@link IndexField#STANDING} and {@link IndexField#YEARS_KNOWN}. */
public final class Standing {

  public static final String FORMER = "former";
  public static final String PRESENT = "present";
  public static final String YEARS_UNKNOWN = "no";

  private Standing() {}
}
