package nl.afsprakenwijzer.checker.reading;

/**
 * A stretch of the clause that names an actor, an amount, a time, a target group, a place or a
 * hedge.
 *
 * @param value the normalised value: a number ({@code 120}, a range {@code 10..15}), a calendar
 *     time in ISO 8601 ({@code 2026-12-31}, {@code 2026-Q3}, {@code 2025/2028}, {@code P1Y}, {@code
 *     R2/P1Y}); empty when there is none
 * @param unit of an amount: {@code %}, {@code EUR}, {@code m}, {@code m2}, {@code count}, {@code
 *     month}, {@code week}, {@code day}, {@code year} or {@code times}; empty otherwise
 */
public record Mention(MentionType type, Span span, String text, String value, String unit) {}
