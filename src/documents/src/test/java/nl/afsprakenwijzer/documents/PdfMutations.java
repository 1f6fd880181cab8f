package nl.afsprakenwijzer.documents;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * A program of its own, with the memory that {@link PdfProgram} has: opens one damaged pdf after
 * the other and prints how many were read and how many refused.
 */
final class PdfMutations {
  private PdfMutations() {}

  public static void main(String[] arguments) throws IOException {
    int count = Integer.parseInt(arguments[0]);
    byte[] good =
        PdfFile.ofLines("Artikel 1 Wonen", "1.1 De gemeente bouwt tien woningen.", "a. in Noord;")
            .bytes();
    var mutation = new Mutation(20261122);
    int read = 0;
    for (int i = 0; i < count; i++) {
      read += isRead(mutation.of(good)) ? 1 : 0;
    }
    System.out.println(read + " " + (count - read));
  }

  private static boolean isRead(byte[] pdf) throws IOException {
    var answer = new ByteArrayOutputStream();
    PdfProgram.answer(pdf, new DataOutputStream(answer));
    var in = new DataInputStream(new ByteArrayInputStream(answer.toByteArray()));
    if (in.readInt() != PdfWire.Answer.PAGES.ordinal()) {
      return false;
    }
    try {
      AgreementReader.read(Contents.of(PdfReader.read(PdfWire.pages(in))), Place.PAGE);
      return true;
    } catch (UnreadableDocument refused) {
      return false;
    }
  }
}
