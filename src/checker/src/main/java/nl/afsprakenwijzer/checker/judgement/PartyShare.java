package nl.afsprakenwijzer.checker.judgement;

import java.util.Map;

/**
 * What a party takes upon itself.
 *
 * @param obligations how many duties it has
 * @param weight of those duties together: a result counts 3, a step 2, an effort 1, an intention 0
 * @param themes how many of its duties belong to every theme, by name
 * @param towards the other parties that its duties name, with how many of them do: what it promises
 *     to whom
 */
public record PartyShare(
    String party,
    int obligations,
    int weight,
    Map<String, Integer> themes,
    Map<String, Integer> towards) {}
