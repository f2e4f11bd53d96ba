package pl.narada.outcome.told;

import java.util.List;
import pl.narada.shared.Sector;

/**
 * What somebody wrote in an evaluation, under these words. All of them stand in the order of the alphabet.
 *
 * @param sectors a group that its author belongs to; empty if that may not be told
 */
public record Answer(String prompt, String text, List<Sector> sectors) {}
