package meibo;

/** Where the program starts. */
public final class App {

  private App() {}

  public static void main(String... args) {
    System.out.println("meibo");
  }
}
