package nl.afsprakenwijzer.checker.judgement;

/** The five letters of one clause. */
public record SmartProfile(
    Verdict specific,
    Verdict measurable,
    Verdict acceptable,
    Verdict realistic,
    Verdict timeBound) {}
