package nl.afsprakenwijzer.benchmark;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import nl.afsprakenwijzer.checker.SmartChecker;
import nl.afsprakenwijzer.checker.judgement.AgreementJudgement;
import nl.afsprakenwijzer.checker.judgement.ClauseJudgement;
import nl.afsprakenwijzer.checker.reading.AgreementContext;
import nl.afsprakenwijzer.checker.reading.Clause;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.rules.RuleMatch;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Time for one clause, alone and in an agreement of 200: the checker next to its two baselines.
 * LanguageTool meets the 200 clauses twice: one by one as the checker does, and as one long text.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CheckerBenchmark {

  /** The clauses, one after the other, over and over. */
  @State(Scope.Thread)
  public static class Clauses {
    final List<String> all = Texts.clauses();
    final List<String> agreement = Texts.agreementTexts();
    final String joined = String.join("\n\n", agreement);
    private int at;

    String next() {
      at = at + 1 < all.size() ? at + 1 : 0;
      return all.get(at);
    }
  }

  /** The checker with all rules. */
  @State(Scope.Thread)
  public static class Checker {
    final SmartChecker checker = SmartChecker.create();
    final List<Clause> agreement = Texts.agreement();
    final AgreementContext context = Texts.context();
  }

  /** The bare pass: two standard iterators that cut Dutch text into sentences and into words. */
  @State(Scope.Thread)
  public static class Splitter {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private final BreakIterator sentences = BreakIterator.getSentenceInstance(DUTCH);
    private final BreakIterator words = BreakIterator.getWordInstance(DUTCH);

    /** Walks over every boundary of sentences, then over every boundary of words; keeps nothing. */
    int boundaries(String text) {
      return boundaries(sentences, text) + boundaries(words, text);
    }

    private static int boundaries(BreakIterator iterator, String text) {
      iterator.setText(text);
      int count = 0;
      while (iterator.next() != BreakIterator.DONE) {
        count++;
      }
      return count;
    }
  }

  /** LanguageTool's check of Dutch, as it comes. */
  @State(Scope.Thread)
  public static class LanguageTool {
    final JLanguageTool tool = new JLanguageTool(Languages.getLanguageForShortCode("nl"));
  }

  @Benchmark
  public ClauseJudgement clauseChecker(Clauses clauses, Checker checker) {
    return checker.checker.check(clauses.next());
  }

  @Benchmark
  public int clauseSplitter(Clauses clauses, Splitter splitter) {
    return splitter.boundaries(clauses.next());
  }

  @Benchmark
  public List<RuleMatch> clauseLanguageTool(Clauses clauses, LanguageTool language)
      throws IOException {
    return language.tool.check(clauses.next());
  }

  @Benchmark
  @OperationsPerInvocation(Texts.AGREEMENT_SIZE)
  public void agreementChecker(Checker checker, Blackhole judged) {
    for (Clause clause : checker.agreement) {
      judged.consume(checker.checker.check(clause, checker.context));
    }
  }

  @Benchmark
  @OperationsPerInvocation(Texts.AGREEMENT_SIZE)
  public AgreementJudgement agreementWhole(Checker checker) {
    return checker.checker.check(checker.agreement, checker.context);
  }

  @Benchmark
  @OperationsPerInvocation(Texts.AGREEMENT_SIZE)
  public int agreementSplitter(Clauses clauses, Splitter splitter) {
    return splitter.boundaries(clauses.joined);
  }

  @Benchmark
  @OperationsPerInvocation(Texts.AGREEMENT_SIZE)
  public void agreementLanguageTool(Clauses clauses, LanguageTool language, Blackhole matches)
      throws IOException {
    for (String clause : clauses.agreement) {
      matches.consume(language.tool.check(clause));
    }
  }

  @Benchmark
  @OperationsPerInvocation(Texts.AGREEMENT_SIZE)
  public List<RuleMatch> agreementJoined(Clauses clauses, LanguageTool language)
      throws IOException {
    return language.tool.check(clauses.joined);
  }
}
