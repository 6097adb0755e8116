package meibo.clinic;

import java.time.LocalDate;

/**
 * Words that found nothing.
 *
 * @param words as they were typed, folded
 * @param times how often
 * @param last the day of the last time
 */
public record Complaint(String words, int times, LocalDate last) {

  Complaint again(LocalDate day) {
    return new Complaint(words, times + 1, day.isAfter(last) ? day : last);
  }
}
