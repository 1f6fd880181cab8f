package nl.afsprakenwijzer.checker.template;

import nl.afsprakenwijzer.checker.rules.Slot;

/**
 * A gap in a template that people have to fill.
 *
 * @param name as it stands between the brackets, in lower case
 * @param hint what belongs there, in Dutch
 * @param example a value that fits, in Dutch
 */
public record TemplateSlot(String name, Slot slot, String hint, String example) {}
