package meibo.match;

import java.util.List;

/**
 * What speaks for and against a candidate.
 *
 * @param matched the name of the directory that agrees best
 * @param similarity 1 for the same spelling, less for each edit, 0 for no letter in common
 * @param explained how much of the row the name accounts for, from 0 to 1
 * @param inRow what the rest of the row is, that the name does not explain
 * @param unexplained the rest of the row, as keys
 * @param inName what the rest of the name is, that the row does not have
 * @param missing the rest of the name, as keys
 */
public record Features(
    NameAgreement name,
    NameRole role,
    String matched,
    double similarity,
    double explained,
    FormAgreement legalForm,
    AddressAgreement address,
    FactAgreement corporateNumber,
    FactAgreement website,
    Rest inRow,
    List<String> unexplained,
    Rest inName,
    List<String> missing) {

  public Features {
    unexplained = List.copyOf(unexplained);
    missing = List.copyOf(missing);
  }
}
