package lv.gaisma.help;

import java.time.LocalDate;
import java.util.Set;
import lv.gaisma.help.hours.HoursFile;
import lv.gaisma.language.Languages;

/**
 * What the reading of a service file needs to know of the rest of the content.
 *
 * @param topics every topic; empty when there is no list of them
 * @param today no record can have been confirmed later
 */
record Known(Languages languages, Set<String> topics, HoursFile hours, LocalDate today) {}
